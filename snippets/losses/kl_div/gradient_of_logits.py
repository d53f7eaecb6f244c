import torch
from torch import nn

probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]])
logits = probabilities.log().requires_grad_()
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

nn.KLDivLoss(reduction="batchmean")(logits.log_softmax(dim=1), target).backward()
print("autograd:", logits.grad)
print("formula: ", (probabilities - target) / 2)
