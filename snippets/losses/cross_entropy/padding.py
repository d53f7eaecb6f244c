import torch
from torch import nn

target = torch.tensor([3, 2, 0, 0])  # two tokens, and two of padding, which is class 0
logits = torch.zeros(4, 5)
logits[2:, 0] = 20.0  # the model has learnt to predict padding, and nothing else

print(f"padding counted: {nn.CrossEntropyLoss()(logits, target):.4f}")
print(f"padding ignored: {nn.CrossEntropyLoss(ignore_index=0)(logits, target):.4f}")
