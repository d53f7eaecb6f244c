import torch
from torch import nn

logits, target = (
    torch.zeros(2, 3, 4, 5),
    torch.ones(2, 3, 4, 5),
)  # (N, C, H, W): 2 images, 3 labels, 4 x 5 pixels

try:
    nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1.0, 2.0, 3.0]))(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
