import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(2, 3, 4, 4)  # (N, C, H, W)
labels = torch.randint(3, (2, 4, 4))  # (N, H, W)

each = nn.CrossEntropyLoss(reduction="none")(logits, labels)
pixel = nn.CrossEntropyLoss()(logits[0, :, 2, 1], labels[0, 2, 1])
print("each loss:", tuple(each.shape))
print("the pixel in row 2, column 1 of the first image:", each[0, 2, 1], pixel)
