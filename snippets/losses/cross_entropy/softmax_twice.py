import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
target = torch.tensor([0])
for case, values in (("right", [20.0, 0.0, 0.0]), ("wrong", [-20.0, 20.0, 0.0])):
    for name in ("softmax", "logits"):
        logits = torch.tensor([values], requires_grad=True)
        output = logits.softmax(dim=1) if name == "softmax" else logits
        loss = criterion(output, target)
        (gradient,) = torch.autograd.grad(loss, logits)
        print(
            f"confidently {case}, {name}: loss {loss:.4f}, sum {output.sum():.0f},",
            f"gradient {gradient.abs().max():.0e}",
        )
print(f"ten classes, confidently right: {criterion(torch.eye(10)[:1], target):.4f}")
