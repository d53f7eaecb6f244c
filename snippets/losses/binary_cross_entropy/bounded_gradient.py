import torch
from torch import nn

target = torch.tensor([1.0])

print("logit  sigmoid, BCELoss  BCEWithLogitsLoss")
for value in (-20.0, -30.0, -50.0):
    logit = torch.tensor([value], requires_grad=True)
    (bounded,) = torch.autograd.grad(nn.BCELoss()(logit.sigmoid(), target), logit)
    (exact,) = torch.autograd.grad(nn.BCEWithLogitsLoss()(logit, target), logit)
    print(f"{value:5g} {bounded.item():17.2g} {exact.item():18.2g}")
