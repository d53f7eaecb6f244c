import torch
from torch import nn

target = torch.tensor([[1.0, 0.0]])

for size in (float("inf"), 1e4):
    loss = nn.MultiLabelSoftMarginLoss()(torch.tensor([[size, -size]]), target)
    print(f"logits ±{size:g}:", loss)
