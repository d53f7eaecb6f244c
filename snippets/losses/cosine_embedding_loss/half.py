import torch
from torch import nn

target = torch.tensor([1])
zero, long = torch.zeros(1, 2), torch.full((1, 2), 300.0)
for dtype in (torch.float32, torch.bfloat16, torch.float16):
    losses = [
        nn.CosineEmbeddingLoss()(row.to(dtype), row.to(dtype), target).item()
        for row in (zero, long)
    ]
    print(dtype, losses)
