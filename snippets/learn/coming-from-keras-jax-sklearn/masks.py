import torch
from torch import nn

torch.manual_seed(0)
tokens = torch.tensor([[4, 1, 3, 2], [2, 3, 0, 0]])  # 0 is padding
labels = torch.tensor([[1, 3, 2, 1], [3, 1, 0, 0]])
logits = nn.Linear(8, 5)(nn.Embedding(5, 8, padding_idx=0)(tokens)).transpose(1, 2)

print(f"padding counted: {nn.CrossEntropyLoss()(logits, labels):.4f}")
ignored = labels.masked_fill(tokens == 0, -100)
print(f"padding ignored: {nn.CrossEntropyLoss()(logits, ignored):.4f}")

losses = nn.CrossEntropyLoss(reduction="none")(logits, labels)
print(f"with a mask:     {losses[tokens != 0].mean():.4f}")
