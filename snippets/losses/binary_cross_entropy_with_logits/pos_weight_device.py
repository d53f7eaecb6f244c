import torch
from torch import nn

logits, target = (
    torch.zeros(2, 3, device="meta"),
    torch.ones(2, 3, device="meta"),
)  # stands in for a GPU
criterion = nn.BCEWithLogitsLoss(pos_weight=torch.ones(3))

try:
    criterion(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
