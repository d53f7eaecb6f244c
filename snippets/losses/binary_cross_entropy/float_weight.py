from torch import nn

for weight in (3.0, "sum"):
    try:
        nn.BCELoss(weight)
    except TypeError as error:
        print(f"TypeError: {error}")
