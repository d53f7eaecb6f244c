import torch
from torch.nn import functional as F

prediction, target = torch.ones(2, 3), torch.zeros(2, 3)
weight = torch.tensor([[1.0], [3.0]])

print(F.huber_loss(prediction, target, weight=weight.expand_as(prediction)))
