from torch import nn

try:
    nn.LinearCrossEntropyLoss(5, 10, label_smoothing=-0.1)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
