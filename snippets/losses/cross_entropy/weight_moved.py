import torch
from torch import nn

criterion = nn.CrossEntropyLoss(weight=torch.ones(3))
print(criterion.weight.device)
criterion.to("meta")
print(criterion.weight.device)
