from torch import nn

try:
    nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[])
except ValueError as error:
    print(f"ValueError: {error}")
