import torch
from torch import nn

prediction = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
target = torch.tensor([1.0, 3.0, 0.0])

for full in (False, True):
    (gradient,) = torch.autograd.grad(
        nn.PoissonNLLLoss(full=full)(prediction, target), prediction
    )
    print(f"full={full}:", gradient)
