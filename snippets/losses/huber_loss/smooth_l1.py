import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

for threshold in (0.5, 1.0, 2.0):
    huber = nn.HuberLoss(delta=threshold)(prediction, target)
    smooth = nn.SmoothL1Loss(beta=threshold)(prediction, target)
    print(f"Huber {huber:.4f}, SmoothL1 {smooth:.4f}, ratio {huber / smooth:.1f}")
