import torch
from torch import nn

# (N, C, H, W): 2 images, 3 labels, 4 × 5 pixels
logits, target = torch.zeros(2, 3, 4, 5), torch.ones(2, 3, 4, 5)
pos_weight = torch.tensor([1.0, 2.0, 3.0])

try:
    nn.BCEWithLogitsLoss(pos_weight=pos_weight)(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight.view(3, 1, 1), reduction="none")
print("mean of each label:", criterion(logits, target).mean(dim=(0, 2, 3)))
