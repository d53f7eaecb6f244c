import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
criterion = nn.HuberLoss()

for dtype in (torch.int64, torch.float64):
    target = torch.tensor([2, 2], dtype=dtype)
    try:
        criterion(prediction, target).backward()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

criterion(prediction, target.to(prediction.dtype)).backward()
print(prediction.grad)
