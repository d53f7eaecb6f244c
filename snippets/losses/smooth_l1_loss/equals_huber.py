import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

for threshold in (0.5, 1.0, 2.0):
    smooth = nn.SmoothL1Loss(beta=threshold)(prediction, target)
    huber = nn.HuberLoss(delta=threshold)(prediction, target)
    product = f"{threshold} × SmoothL1 {smooth:.4f} = {threshold * smooth:.4f}"
    print(f"{product}, Huber {huber:.4f}")
