import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0], [0.0, 3.0]], requires_grad=True)
target = torch.tensor([0, 1])

try:
    prediction = logits.argmax(dim=1).requires_grad_()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

nn.CrossEntropyLoss()(logits, target).backward()
print(logits.grad)
