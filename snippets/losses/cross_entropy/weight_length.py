import torch
from torch import nn

criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))  # for the two samples

try:
    criterion(torch.zeros(2, 3), torch.tensor([0, 2]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
