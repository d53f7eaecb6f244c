import torch
from torch import nn

target = torch.tensor([0.0, 0.2, 0.5, 0.8, 1.0])  # the grey of five pixels
reconstruction = target.clone().requires_grad_()  # perfect

losses = nn.BCELoss(reduction="none")(reconstruction, target)
losses.sum().backward()
print("losses:   ", losses.detach() + 0.0)  # + 0.0: no minus zero
print("gradients:", reconstruction.grad)
