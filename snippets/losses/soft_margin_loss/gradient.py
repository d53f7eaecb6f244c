import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0, -3.0], requires_grad=True)
target = torch.tensor([1.0, -1.0, 1.0, 1.0])

nn.SoftMarginLoss()(logits, target).backward()
print("autograd:", logits.grad)
print("formula: ", -target * torch.sigmoid(-target * logits.detach()) / 4)
