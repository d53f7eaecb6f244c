import torch
from torch import nn

scores = torch.zeros(1, 4)
target = torch.tensor([[0, -1, -1, -1]])

for dtype in (torch.float16, torch.bfloat16):
    try:
        nn.MultiLabelMarginLoss()(scores.to(dtype), target)
    except NotImplementedError as error:
        print(f"NotImplementedError: {error}")
