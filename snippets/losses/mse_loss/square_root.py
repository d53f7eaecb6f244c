import torch
from torch import nn

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
target = torch.tensor([2.0, 3.0])

for name, epsilon in (("RMSE", 0.0), ("fixed", 1e-6)):
    loss = torch.sqrt(nn.MSELoss()(prediction, target) + epsilon)
    (gradient,) = torch.autograd.grad(loss, prediction)
    print(f"{name}: loss {loss:.4f}, gradient", gradient)
