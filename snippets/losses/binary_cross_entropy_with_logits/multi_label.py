import torch
from torch import nn

torch.manual_seed(0)
logits = nn.Linear(8, 3)(torch.randn(2, 8))  # (2, 3): one logit for each label
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 0.0]])  # (2, 3)
print(nn.BCEWithLogitsLoss()(logits, target))
