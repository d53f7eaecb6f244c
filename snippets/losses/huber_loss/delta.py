import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

for delta in (0.5, 1.0, 2.0):
    loss = nn.HuberLoss(reduction="none", delta=delta)(prediction, target)
    (gradient,) = torch.autograd.grad(loss.sum(), prediction)
    print(f"delta {delta}: losses {loss.tolist()}, gradients {gradient.tolist()}")
