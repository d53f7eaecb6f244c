import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(5, 10, ignore_index=-100)
try:
    criterion(torch.zeros(2, 5), torch.full((2, 10), 0.1))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
