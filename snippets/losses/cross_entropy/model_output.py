import torch
from torch import nn

logits, auxiliary = torch.zeros(4, 3), torch.zeros(4, 3)
output = (logits, auxiliary)  # what the model returns
target = torch.tensor([0, 2, 1, 0])

try:
    nn.CrossEntropyLoss()(output, target)
except TypeError as error:
    print(f"TypeError: {error}")

print(nn.CrossEntropyLoss()(output[0], target))
