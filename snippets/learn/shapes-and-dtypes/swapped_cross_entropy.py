import torch
from torch import nn

logits = torch.zeros(4, 3)
labels = torch.tensor([1, 2, 0, 1])

try:
    nn.CrossEntropyLoss()(labels, logits)
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")

print(nn.CrossEntropyLoss()(input=logits, target=labels))
