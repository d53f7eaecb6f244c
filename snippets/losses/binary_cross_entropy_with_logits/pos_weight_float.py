import torch
from torch import nn

try:
    nn.BCEWithLogitsLoss(pos_weight=3.0)
except TypeError as error:
    print(f"TypeError: {error}")

criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0))
print(criterion(torch.zeros(2), torch.tensor([1.0, 0.0])))
