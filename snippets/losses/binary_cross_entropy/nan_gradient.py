import torch
from torch import nn

target = torch.tensor([1.0, 0.0, 1.0])

for dtype in (torch.float16, torch.float32):
    print("1e-12 becomes", torch.tensor(1e-12, dtype=dtype).item())
    probabilities = torch.tensor([1.0, 0.0, 0.5], dtype=dtype, requires_grad=True)
    nn.BCELoss()(probabilities, target.to(dtype)).backward()
    print(probabilities.grad)
