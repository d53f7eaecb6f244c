from torch import nn

for p in (3, 0.5):
    try:
        nn.MultiMarginLoss(p)
    except ValueError as error:
        print(f"p = {p}: ValueError: {error}")
