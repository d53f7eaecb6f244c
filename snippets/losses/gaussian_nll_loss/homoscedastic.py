import torch
from torch import nn

lines = nn.GaussianNLLLoss.__doc__.splitlines()
print([line.strip() for line in lines if "# homo" in line])

prediction, target = torch.zeros(3, 2), torch.ones(3, 2)
variance = torch.tensor([[1.0], [4.0], [9.0]])
print(nn.GaussianNLLLoss(reduction="none")(prediction, target, variance))
