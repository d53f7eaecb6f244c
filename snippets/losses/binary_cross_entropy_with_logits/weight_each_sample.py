import torch
from torch import nn

logits, target = torch.zeros(4, 5), torch.ones(4, 5)  # 4 samples, 5 labels

try:
    nn.BCEWithLogitsLoss(weight=torch.ones(4))(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
