import torch
from torch import nn

logits = torch.zeros(2, 3, device="meta")
target = torch.tensor([0, 2], device="meta")
criterion = nn.CrossEntropyLoss(weight=torch.ones(3)).to("meta")

print(criterion.weight.device)
print(criterion(logits, target).device)
