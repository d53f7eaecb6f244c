import torch
from torch import nn

prediction, target = torch.zeros(4), torch.ones(4)

for variance in ((), (1,)):
    try:
        nn.GaussianNLLLoss()(prediction, target, *variance)
    except TypeError as error:
        print(f"TypeError: {str(error).splitlines()[0]}")

print(nn.GaussianNLLLoss()(prediction, target, 1.0))
