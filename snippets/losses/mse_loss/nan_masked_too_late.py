import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, float("nan"), 2.0, 1.0])
present = ~target.isnan()

for name, mask in {
    "times zero": lambda losses: (losses * present).sum() / present.sum(),
    "masked_fill": lambda losses: (
        losses.masked_fill(~present, 0.0).sum() / present.sum()
    ),
    "indexing": lambda losses: losses[present].mean(),
    "nanmean": lambda losses: losses.nanmean(),
}.items():
    loss = mask(nn.MSELoss(reduction="none")(prediction, target))
    (gradient,) = torch.autograd.grad(loss, prediction)
    print(f"{name}: loss {loss:.2f}, gradient", gradient)
