import torch
from torch import nn

logit = torch.tensor([[-10.0]], requires_grad=True)  # surely no
target = torch.tensor([[1.0]])  # yes was right

losses = {
    "BCEWithLogitsLoss": nn.BCEWithLogitsLoss()(logit, target),
    "sigmoid, then BCEWithLogitsLoss": nn.BCEWithLogitsLoss()(logit.sigmoid(), target),
    "sigmoid, then MSELoss": nn.MSELoss()(logit.sigmoid(), target),
    "CrossEntropyLoss of one column": nn.CrossEntropyLoss()(logit, target),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, logit)
    print(f"{name}: gradient {gradient.item():.6f}")
