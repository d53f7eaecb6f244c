from torch import nn

try:
    nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000, 10_000])
except ValueError as error:
    print(f"ValueError: {error}")
