import torch
from torch import nn

label = torch.tensor([0.0])
logit = torch.tensor([30.0], requires_grad=True)  # confidently wrong

print("sigmoid:", logit.sigmoid().item())
loss = nn.BCELoss()(logit.sigmoid(), label)
(gradient,) = torch.autograd.grad(loss, logit)
print("sigmoid, BCELoss:  loss", loss.item(), "gradient", gradient.item())

loss = nn.BCEWithLogitsLoss()(logit, label)
(gradient,) = torch.autograd.grad(loss, logit)
print("BCEWithLogitsLoss: loss", loss.item(), "gradient", gradient.item())
