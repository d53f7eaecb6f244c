import torch
from torch import nn

logits = torch.zeros(4, 5, 7)  # 4 texts of 5 tokens, 7 classes
target = torch.zeros(4, 5, dtype=torch.int64)

try:
    nn.CrossEntropyLoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
