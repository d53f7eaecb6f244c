import torch
from torch import nn

for value in (2.0, 4.0, 8.0):
    logit = torch.tensor([value])
    soft = nn.SoftMarginLoss()(logit, torch.tensor([0.8]))
    smoothed = nn.BCEWithLogitsLoss()(logit, torch.tensor([0.9]))
    print(f"logit {value:g}: {soft:.4f} and BCEWithLogitsLoss {smoothed:.4f}")
