import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
target = torch.tensor([0])
for case, values in (("right", [20.0, 0.0, 0.0]), ("wrong", [-20.0, 20.0, 0.0])):
    for way in ("softmax", "logits"):
        logits = torch.tensor([values], requires_grad=True)
        loss = criterion(logits.softmax(dim=1) if way == "softmax" else logits, target)
        (gradient,) = torch.autograd.grad(loss, logits)
        print(
            f"sure and {case}, {way}: loss {loss:.4f}, largest gradient {gradient.abs().max():.0e}"
        )
