import torch
from torch import nn

target = torch.tensor([[1.0, -1.0, -1.0]])  # the first label is present
criterion = nn.MultiLabelSoftMarginLoss()

for scale in (2.0, 20.0, 200.0):
    logits = scale * target  # all three are right
    wrong, right = criterion(logits, target), criterion(logits, (target + 1) / 2)
    print(f"logits ±{scale:g}: with −1 and 1 {wrong:.4f}, with 0 and 1 {right:.4f}")
