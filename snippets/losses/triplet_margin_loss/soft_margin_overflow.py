import torch
from torch import nn
from torch.nn import functional as F

# The distance to the negative minus the distance to the positive
difference = torch.tensor([-1.0, -10.0, -100.0])

print("softplus:      ", F.softplus(-difference))
criterion = nn.SoftMarginLoss(reduction="none")
print("SoftMarginLoss:", criterion(difference, torch.ones(3)))
