import torch
from torch import nn

for weight in (3.0, "sum"):
    try:
        nn.BCELoss(weight)
    except TypeError as error:
        print(f"TypeError: {error}")

criterion = nn.BCELoss(weight=torch.tensor(3.0), reduction="sum")
print(criterion(torch.full((4,), 0.5), torch.ones(4)))
