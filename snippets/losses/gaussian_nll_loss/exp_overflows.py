import torch
from torch import nn

for highest in (torch.inf, 10.0):
    output = torch.tensor(
        [88.0, 89.0], requires_grad=True
    )  # taken for logarithms of variances
    variance = output.clamp(max=highest).exp()
    loss = nn.GaussianNLLLoss(reduction="none")(torch.zeros(2), torch.ones(2), variance)
    loss.sum().backward()
    print(
        f"clamped at {highest}: loss {loss.tolist()}, gradient {output.grad.tolist()}"
    )
