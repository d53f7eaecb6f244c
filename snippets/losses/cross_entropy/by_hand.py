import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])

print("sums of exponentials:", logits.exp().sum(dim=1))
print("logarithms of these: ", logits.exp().sum(dim=1).log())
losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
print("losses:              ", losses)
print("exp(-loss):          ", (-losses).exp())
