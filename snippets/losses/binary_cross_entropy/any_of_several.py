import torch
from torch import nn

logits = torch.tensor(
    [[-3.0, -2.0, 1.0], [-4.0, -3.0, -3.0]]
)  # 2 images, 3 patches each
target = torch.tensor([1.0, 0.0])  # is it to be seen anywhere in the image?

nowhere = (1 - logits.sigmoid()).prod(dim=1)
print("anywhere:", 1 - nowhere)
print("loss:    ", nn.BCELoss()(1 - nowhere, target))
