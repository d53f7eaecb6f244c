import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)

for dtype in (torch.int64, torch.float64):
    loss = nn.HuberLoss()(prediction, torch.tensor([2, 2], dtype=dtype))
    try:
        loss.backward()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
