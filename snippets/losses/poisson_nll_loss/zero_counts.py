import torch
from torch import nn

prediction = torch.tensor([0.0, -5.0, -20.0, -1000.0], requires_grad=True)
target = torch.zeros(4)

loss = nn.PoissonNLLLoss(reduction="none")(prediction, target)
loss.sum().backward()
print("losses:   ", [f"{value:.4g}" for value in loss.tolist()])
print("gradients:", [f"{value:.4g}" for value in prediction.grad.tolist()])
