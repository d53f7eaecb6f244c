import torch
from torch import nn

prediction = torch.tensor([0.0, 1.0, 2.0])
target = torch.tensor([1.0, 3.0, 0.0])

print(nn.PoissonNLLLoss(log_input=True)(prediction, target))
print(nn.PoissonNLLLoss(log_input=False)(prediction.exp(), target))
