import torch
from torch import nn

try:
    nn.CrossEntropyLoss()(
        torch.zeros(2, 3), torch.tensor([0, 1]), sample_weight=torch.ones(2)
    )
except TypeError as error:
    print(f"TypeError: {error}")
