import torch
from torch import nn

logits = torch.zeros(1, 200)
for smoothing in (0.0, 0.1):
    for dtype in (torch.int64, torch.uint8):
        target = torch.tensor([156], dtype=dtype)
        loss = nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, target)
        print(f"smoothing {smoothing:g}, {dtype}: {loss:.4f}")
print("uint8 156 == -100:", (target == -100).item())
