import torch
from torch import nn
from torch.nn import functional as F

output = torch.tensor(
    [0.0, -5.0, -20.0], requires_grad=True
)  # straight from a linear layer
variance = F.softplus(output) + 1e-2

loss = nn.GaussianNLLLoss(reduction="none")(torch.zeros(3), torch.ones(3), variance)
loss.sum().backward()
print("losses:   ", [f"{value:.4g}" for value in loss.tolist()])
print("gradients:", [f"{value:.4g}" for value in output.grad.tolist()])
