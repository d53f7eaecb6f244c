import torch
from torch import nn

prediction, target = torch.zeros(3), torch.ones(3)
try:
    nn.PoissonNLLLoss()(input=prediction, target=target)
except TypeError as error:
    print(f"TypeError: {error}")

print(nn.PoissonNLLLoss()(prediction, target))
