import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

criterion = nn.L1Loss()
print("these predictions:  ", criterion(prediction, target))
print("perfect predictions:", criterion(target, target))
print("as a function:      ", F.l1_loss(prediction, target))
