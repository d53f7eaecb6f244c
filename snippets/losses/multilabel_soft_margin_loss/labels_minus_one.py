import torch
from torch import nn

target = torch.tensor([[1.0, -1.0, -1.0]])  # the first label only

for size in (2.0, 20.0, 200.0):
    logits = size * target  # all three right
    loss = nn.MultiLabelSoftMarginLoss()(logits, target)
    mended = nn.MultiLabelSoftMarginLoss()(logits, (target + 1) / 2)
    print(
        f"logits ±{size:g}: labels −1 and 1: {loss:.4f}, labels 0 and 1: {mended:.4f}"
    )
