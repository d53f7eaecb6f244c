import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])

for target in (torch.tensor([1.0, -1.0]), torch.tensor([255.0, 0.0]), torch.tensor([1.0, float("nan")])):
    try:
        nn.BCELoss()(probabilities, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
