import torch
from torch import nn

rate = torch.tensor([10.0, 1000.0], requires_grad=True)
target = torch.tensor([12.0, 1002.0])

for criterion in (
    nn.MSELoss(reduction="sum"),
    nn.PoissonNLLLoss(log_input=False, reduction="sum"),
):
    (gradient,) = torch.autograd.grad(criterion(rate, target), rate)
    print(f"{type(criterion).__name__}:", gradient)
