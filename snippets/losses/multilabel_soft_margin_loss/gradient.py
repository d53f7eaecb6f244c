import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]], requires_grad=True)
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])
weight = torch.tensor([1.0, 2.0, 3.0])

nn.MultiLabelSoftMarginLoss(weight=weight)(logits, target).backward()
print("autograd:", logits.grad)
print("formula: ", weight * (logits.detach().sigmoid() - target) / (2 * 3))
