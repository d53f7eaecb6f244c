from torch import nn

try:
    nn.BCEWithLogitsLoss(pos_weight=3.0)
except TypeError as error:
    print(f"TypeError: {error}")
