import torch
from torch import nn

output = torch.zeros(256, 10)  # the model returns logits alone
target = torch.zeros(256, dtype=torch.int64)

try:
    nn.CrossEntropyLoss()(output[0], target)  # the first sample of the batch
except ValueError as error:
    print(f"ValueError: {error}")

print(nn.CrossEntropyLoss()(output, target))
