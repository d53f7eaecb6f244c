import torch
from torch import nn

target = torch.tensor([[0, -1, -1, -1]])
scores = torch.zeros(1, 4, dtype=torch.bfloat16, requires_grad=True)

criterion = nn.MultiLabelMarginLoss()
for dtype in (torch.float16, torch.bfloat16):
    try:
        criterion(scores.to(dtype), target)
    except NotImplementedError as error:
        print(f"NotImplementedError: {error}")

criterion(scores.float(), target).backward()
print(scores.grad)
