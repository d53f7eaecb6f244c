import torch
from torch import nn

logit = torch.tensor([-10.0], requires_grad=True)  # sure, and wrong
target = torch.tensor([1.0])

losses = {
    "MSELoss of the sigmoid": nn.MSELoss()(logit.sigmoid(), target),
    "BCEWithLogitsLoss": nn.BCEWithLogitsLoss()(logit, target),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, logit)
    print(f"{name}: loss {loss:.4f}, gradient {gradient.item():.6f}")
