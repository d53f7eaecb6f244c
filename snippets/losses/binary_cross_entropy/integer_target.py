import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])

for target in (torch.tensor([1, 0]), torch.tensor([True, False])):
    try:
        nn.BCELoss()(probabilities, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
