import torch
from torch import nn

logits = torch.tensor([[[[2.0, 0.0], [0.0, 3.0]], [[0.0, 1.0], [2.0, 0.0]]]])
mask = torch.tensor([[[0, 255], [255, 0]]])

print("255 is class 1:", nn.CrossEntropyLoss()(logits, mask // 255))
print("255 is no class:", nn.CrossEntropyLoss(ignore_index=255)(logits, mask))
