import torch
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(3, 200), torch.tensor([155, 156, 157])
criterion = nn.CrossEntropyLoss(label_smoothing=0.1)

print("int64:", criterion(logits, labels))
print("uint8:", criterion(logits, labels.to(torch.uint8)))
print("-100 as uint8:", torch.tensor(-100).to(torch.uint8))
