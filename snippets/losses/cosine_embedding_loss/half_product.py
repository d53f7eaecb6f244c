import torch
from torch import nn

for size in (12.0, 16.0):
    for dtype in (torch.float32, torch.float16):
        embedding1 = torch.tensor([[size, size]], dtype=dtype, requires_grad=True)
        embedding2 = torch.tensor([[size, size / 2]], dtype=dtype)
        loss = nn.CosineEmbeddingLoss()(embedding1, embedding2, torch.tensor([1]))
        (gradient,) = torch.autograd.grad(loss, embedding1)
        print(f"{size:g}, {dtype}: loss {loss:.4f}, gradient {gradient.tolist()}")
