import torch
from torch import nn

logits = torch.tensor([20.0, -20.0, 20.0], dtype=torch.float16, requires_grad=True)
target = torch.tensor([1.0, 0.0, 0.0])  # the last logit is wrong

with torch.autocast("cpu", dtype=torch.float16):
    under_autocast = nn.BCELoss()(logits.sigmoid(), target)
for name, loss in {
    "autocast:                 ": under_autocast,
    "sigmoid, float32, BCELoss:": nn.BCELoss()(logits.sigmoid().float(), target),
    "float32, sigmoid, BCELoss:": nn.BCELoss()(logits.float().sigmoid(), target),
    "BCEWithLogitsLoss:        ": nn.BCEWithLogitsLoss()(logits.float(), target),
}.items():
    print(name, *torch.autograd.grad(loss, logits))
