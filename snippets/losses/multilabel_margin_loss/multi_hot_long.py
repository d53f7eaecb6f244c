import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.8]])  # labels 0 and 3 lead by more than 1

criterion = nn.MultiLabelMarginLoss()
for name, target in {
    "multi-hot, .long():   ": torch.tensor([[1.0, 0.0, 0.0, 1.0]]).long(),
    "read as indices:      ": torch.tensor([[1, 0, 0, 1]]),
    "indices, padded by -1:": torch.tensor([[0, 3, -1, -1]]),
}.items():
    print(name, criterion(scores, target))
