import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, float("nan"), 2.0, 1.0])
present = ~target.isnan()

losses = nn.MSELoss(reduction="none")(prediction, target)
for name, loss in {
    "times zero": (losses * present).sum() / present.sum(),
    "masked_fill": losses.masked_fill(~present, 0.0).sum() / present.sum(),
    "losses[present]": losses[present].mean(),
    "nanmean": losses.nanmean(),
    "fixed": nn.MSELoss()(prediction[present], target[present]),
}.items():
    (gradient,) = torch.autograd.grad(loss, prediction, retain_graph=True)
    print(f"{name}: loss {loss:.2f}, gradient", gradient)
