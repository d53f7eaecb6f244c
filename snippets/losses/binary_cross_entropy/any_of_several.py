import torch
from torch import nn

# 2 images with 3 patches each, and whether a cat is in the image
logits = torch.tensor([[-3.0, -2.0, 1.0], [-4.0, -3.0, -3.0]])
target = torch.tensor([1.0, 0.0])

nowhere = (1 - logits.sigmoid()).prod(dim=1)
print("probability:", 1 - nowhere)
print(nn.BCELoss()(1 - nowhere, target))
