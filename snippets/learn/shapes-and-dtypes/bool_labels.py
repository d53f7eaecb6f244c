import torch
from torch import nn

logits = torch.zeros(4, 2)
is_spam = torch.tensor([3, 8, 1, 9]) > 5  # bool, for two classes

try:
    nn.CrossEntropyLoss()(logits, is_spam)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.CrossEntropyLoss()(logits, is_spam.long()))
