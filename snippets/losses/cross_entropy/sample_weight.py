import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
sample_weight = torch.tensor([1.0, 3.0])

losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
print((sample_weight * losses).mean())
