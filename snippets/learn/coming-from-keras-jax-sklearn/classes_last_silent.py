import torch
from torch import nn

labels = torch.tensor([[2, 0, 1]])  # one sentence of three words, and three classes
logits = 10 * torch.eye(3)[labels]  # (1, 3, 3), confident and right for each word

print(f"classes last:   {nn.CrossEntropyLoss()(logits, labels):.4f}")
print(f"classes second: {nn.CrossEntropyLoss()(logits.movedim(-1, 1), labels):.4f}")
