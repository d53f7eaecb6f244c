import torch
from torch import nn

criterion = nn.CrossEntropyLoss(label_smoothing=0.1)
for dtype in (torch.int64, torch.uint8):
    target = torch.tensor([156], dtype=dtype)
    print(
        f"{dtype}: {criterion(torch.zeros(1, 200), target):.4f}, target == -100: {(target == -100).item()}"
    )
