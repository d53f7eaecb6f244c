import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([torch.nan, 2.0])
present = ~target.isnan()

for beta in (1.0, 0.0):
    loss = nn.SmoothL1Loss(beta=beta)(prediction, target)
    (gradient,) = torch.autograd.grad(loss, prediction)
    print(f"beta {beta}: loss {loss.item()}, gradient {gradient}")

loss = nn.SmoothL1Loss()(prediction[present], target[present])
(gradient,) = torch.autograd.grad(loss, prediction)
print(f"fixed: loss {loss.item()}, gradient {gradient}")
