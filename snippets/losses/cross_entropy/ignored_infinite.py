import torch
from torch import nn

infinity = float("inf")
logits = torch.tensor(
    [[-infinity, -infinity, -infinity], [0.0, 3.0, 1.0]], requires_grad=True
)

loss = nn.CrossEntropyLoss()(logits, torch.tensor([-100, 2]))
loss.backward()
print(f"loss: {loss:.4f}")
print(logits.grad)
