import torch
from torch import nn

print("65520 in float16:", torch.tensor(65_520, dtype=torch.float16).item())
for samples in (65_519, 65_520):
    logits = torch.zeros(samples, 2, dtype=torch.float16, requires_grad=True)
    target = torch.zeros(samples, dtype=torch.int64)
    for dtype in (torch.float16, torch.float32):
        loss = nn.CrossEntropyLoss()(logits.to(dtype), target)
        (gradient,) = torch.autograd.grad(loss, logits)
        total = gradient.abs().sum()
        print(f"{samples}, {dtype}: loss {loss:.4f}, gradients {total:.2f}")
