import torch
from torch import nn

a, b = torch.randn(4, 8), torch.randn(4, 8)
with torch.autocast("cpu", dtype=torch.bfloat16):
    scores = a.float() @ b.float().T
    with torch.autocast("cpu", enabled=False):
        exact = a.float() @ b.float().T
    print(scores.dtype, exact.dtype)
    print(nn.CrossEntropyLoss()(scores, torch.arange(4)).dtype)
