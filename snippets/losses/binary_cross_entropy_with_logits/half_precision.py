import torch
from torch import nn

logits = torch.tensor([5.03, -3.0, 8.0], dtype=torch.bfloat16)
labels = torch.tensor([1, 0, 0])

criterion = nn.BCEWithLogitsLoss()
print(criterion(logits, labels.to(logits.dtype)))
print(criterion(logits.float(), labels.float()))
