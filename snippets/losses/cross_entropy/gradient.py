import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]], requires_grad=True)
target = torch.tensor([0, 2])

nn.CrossEntropyLoss()(logits, target).backward()
print("autograd:", logits.grad, sep="\n")

probabilities = logits.detach().softmax(dim=1)
print("formula:", (probabilities - F.one_hot(target, 3)) / 2, sep="\n")
