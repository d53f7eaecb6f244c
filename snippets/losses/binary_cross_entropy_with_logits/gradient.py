import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0, -3.0], requires_grad=True)
target = torch.tensor([1.0, 0.0, 1.0, 0.3])
probability = logits.detach().sigmoid()
w, p = torch.tensor([1.0, 2.0, 3.0, 4.0]), torch.tensor(3.0)

(gradient,) = torch.autograd.grad(nn.BCEWithLogitsLoss()(logits, target), logits)
print("autograd:", gradient)
print("formula: ", (probability - target) / 4)

loss = nn.BCEWithLogitsLoss(weight=w, pos_weight=p)(logits, target)
print("autograd, weighted:", *torch.autograd.grad(loss, logits))
gradient = w * ((1 - target) * probability - p * target * (1 - probability)) / 4
print("formula, weighted: ", gradient)
