import torch
from torch import nn

prediction = torch.zeros(2, requires_grad=True)
target = torch.tensor([0.1, 3.0])

for variance in (torch.ones(2), target**2):
    (gradient,) = torch.autograd.grad(
        nn.GaussianNLLLoss()(prediction, target, variance), prediction
    )
    print("variances", variance, "gradients", gradient)
