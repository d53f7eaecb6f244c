import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1.0, 9.0]), reduction="none")
print("two samples:", criterion(torch.zeros(2), torch.ones(2)))
try:
    criterion(torch.zeros(4), torch.ones(4))
except RuntimeError as error:
    print(f"RuntimeError: {error}")

criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(9.0), reduction="none")
print("one number: ", criterion(torch.zeros(4), torch.tensor([1.0, 0.0, 0.0, 0.0])))
