import torch
from torch import nn

logits = torch.zeros(2, 3)
criterion = nn.CrossEntropyLoss(reduction="sum")

for target in (torch.tensor([-100, -100]), torch.tensor([0, -100])):
    counted = (target != -100).sum()
    print(criterion(logits, target) / counted.clamp(min=1))
