import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[5.0, -5.0, -5.0, 5.0]])  # all four are right
indices = torch.tensor([[0, 3, -1, -1]])  # labels 0 and 3, padded
criterion = nn.MultiLabelSoftMarginLoss()
print("indices:  ", criterion(logits, indices))

with_padding = F.one_hot(indices + 1, num_classes=5).amax(dim=1)
multi_hot = with_padding[:, 1:].to(logits.dtype)  # without the column of the padding
print("multi-hot:", criterion(logits, multi_hot), multi_hot)
