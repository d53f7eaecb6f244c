import torch
from torch import nn

target = torch.tensor([3, 2, 0, 0])  # two tokens, and two of padding, which is class 0
logits = torch.zeros(4, 5)
logits[2:, 0] = 20.0  # the model predicts padding, and nothing else
logits.requires_grad_()

print(f"padding counted: {nn.CrossEntropyLoss()(logits, target):.4f}")
loss = nn.CrossEntropyLoss(ignore_index=0)(logits, target)
loss.backward()
print(f"padding ignored: {loss:.4f}")
print("gradient of the padding:", logits.grad[2:].abs().max().item())
