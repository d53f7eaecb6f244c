import torch
from torch import nn

logits, target = torch.zeros(4, 5), torch.ones(4, 5)  # 4 samples, 5 labels
weight = torch.ones(4)

try:
    nn.BCEWithLogitsLoss(weight=weight)(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.BCEWithLogitsLoss(weight=weight.unsqueeze(1))(logits, target))
