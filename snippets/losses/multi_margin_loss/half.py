import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])

criterion = nn.MultiMarginLoss()
for dtype in (torch.float16, torch.bfloat16):
    try:
        criterion(scores.to(dtype), target)
    except NotImplementedError as error:
        print(f"NotImplementedError: {error}")

print(criterion(scores.bfloat16().float(), target))
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(criterion(scores.bfloat16(), target))
