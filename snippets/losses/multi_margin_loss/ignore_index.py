from torch import nn

try:
    nn.MultiMarginLoss(ignore_index=-100)
except TypeError as error:
    print(f"TypeError: {error}")
