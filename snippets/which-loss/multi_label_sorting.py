import torch
from torch import nn

scores = torch.tensor(
    [[0.5, 3.0, 2.0, 0.0]]
)  # right: labels 1 and 2 are above the others by more than 1
criterion = nn.MultiLabelMarginLoss()

print("numbers, then −1:", criterion(scores, torch.tensor([[1, 2, -1, -1]])))
print("zeros and ones:  ", criterion(scores, torch.tensor([[0, 1, 1, 0]])))
