import torch
from torch import nn
from torch.nn import functional as F

for official in (F.smooth_l1_loss, nn.SmoothL1Loss):
    sentences = " ".join(official.__doc__.split()).split(". ")
    print(official.__name__, [said for said in sentences if "alue must be" in said])

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])
print(F.smooth_l1_loss(prediction, target, beta=0.0), nn.L1Loss()(prediction, target))
