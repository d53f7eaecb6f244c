import torch
from torch import nn

criterion = nn.CrossEntropyLoss(label_smoothing=10.0)  # meant as 10 %, no complaint yet
try:
    criterion(torch.zeros(2, 3), torch.tensor([0, 2]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
