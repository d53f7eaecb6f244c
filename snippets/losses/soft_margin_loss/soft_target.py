import torch
from torch import nn

for logit in (2.0, 4.0, 8.0):
    logits = torch.tensor([logit], requires_grad=True)
    soft = nn.SoftMarginLoss()(logits, torch.tensor([0.8]))
    smoothed = nn.BCEWithLogitsLoss()(logits, torch.tensor([0.9]))
    print(
        f"logit {logit:g}: soft margin, target 0.8: {soft:.4f}; BCE, target 0.9: {smoothed:.4f}"
    )
