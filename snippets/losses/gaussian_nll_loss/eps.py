import torch
from torch import nn

prediction, target = torch.zeros(4), torch.tensor([0.0, 0.0, 0.0, 0.1])
variance = torch.tensor([1.0, 1e-3, 0.0, 0.0])

for eps in (1e-6, 1e-2):
    loss = nn.GaussianNLLLoss(eps=eps, reduction="none")(prediction, target, variance)
    print(f"eps={eps:g}:", [f"{value:.4f}" for value in loss.tolist()])
