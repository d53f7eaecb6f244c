import torch
from torch import nn
from torch.nn import functional as F

difference = torch.tensor([-10.0, -100.0])  # to the negative, less to the positive

print("soft margin:", nn.SoftMarginLoss(reduction="none")(difference, torch.ones(2)))
print("softplus:   ", F.softplus(-difference))
