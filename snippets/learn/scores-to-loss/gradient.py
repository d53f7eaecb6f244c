import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4]], requires_grad=True)

nn.CrossEntropyLoss()(logits, torch.tensor([1])).backward()
print("probabilities:", logits.detach().softmax(dim=1))
print("gradient:     ", logits.grad)
