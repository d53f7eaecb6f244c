from torch import nn

for cutoffs in ([100, 1000, 10_000], [100, 1000]):
    try:
        print(nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs).cutoffs)
    except ValueError as error:
        print(f"ValueError: {error}")
