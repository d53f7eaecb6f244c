import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])

losses = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
print("each label: ", losses)
print("each sample:", nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target))
print(f"mean:        {(0.3778 + 1.3517) / 2:.4f}")
