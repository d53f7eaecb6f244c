import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.GaussianNLLLoss.__doc__.splitlines()
        if "# homo" in line
    ]
)

prediction, target = torch.zeros(3, 2), torch.ones(3, 2)
variance = torch.tensor([[1.0], [4.0], [9.0]])
print(nn.GaussianNLLLoss(reduction="none")(prediction, target, variance))
