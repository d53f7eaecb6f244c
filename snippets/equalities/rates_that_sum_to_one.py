import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([[0.7, 0.2, 0.1], [0.0, 0.4, 0.6]])

poisson = nn.PoissonNLLLoss(reduction="sum")(logits.log_softmax(dim=1), target)
print("PoissonNLLLoss − 1:", poisson / 2 - 1)  # of 2 samples
print("CrossEntropyLoss:  ", nn.CrossEntropyLoss()(logits, target))
