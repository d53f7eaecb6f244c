import torch
from torch import nn

logits = torch.tensor([-3.0, -0.5, 0.5, 3.0])
target = torch.ones(4)

for scale in (1.0, 5.0, 25.0):
    loss = nn.SoftMarginLoss(reduction="none")(scale * logits, target) / scale
    print(f"scale {scale:g}:", [round(value, 4) for value in loss.tolist()])
print("max(0, −y x):", (-target * logits).clamp(min=0).tolist())
