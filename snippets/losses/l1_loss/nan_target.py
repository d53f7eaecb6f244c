import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, float("nan"), 2.0, 1.0])
present = ~target.isnan()

for name, loss in (
    ("nan in the target", nn.L1Loss()(prediction, target)),
    ("fixed", nn.L1Loss()(prediction[present], target[present])),
):
    (gradient,) = torch.autograd.grad(loss, prediction)
    print(f"{name}: loss {loss:.4f}, gradient", gradient)
