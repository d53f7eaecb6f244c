import torch
from torch import nn

logits = torch.tensor([-10.0], requires_grad=True)  # confidently wrong
target = torch.tensor([1.0])

losses = {
    "MSELoss of the sigmoid": nn.MSELoss()(logits.sigmoid(), target),
    "BCEWithLogitsLoss": nn.BCEWithLogitsLoss()(logits, target),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, logits)
    print(f"{name}: loss {loss:.4f}, gradient {gradient.item():.6f}")
