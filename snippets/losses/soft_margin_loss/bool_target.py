import torch
from torch import nn

logits = torch.tensor([2.0, -1.0], requires_grad=True)
target = torch.tensor([True, False])

loss = nn.SoftMarginLoss()(logits, target)
try:
    loss.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

nn.SoftMarginLoss()(logits, 2 * target.float() - 1).backward()
print(logits.grad)
