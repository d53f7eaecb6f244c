import torch
from torch import nn

rate = torch.tensor([0.0, 0.0])
target = torch.tensor([0.0, 1.0])

for eps in (0.0, 1e-8, 1e-2):
    print(
        f"eps={eps:g}:",
        nn.PoissonNLLLoss(log_input=False, eps=eps, reduction="none")(rate, target),
    )
