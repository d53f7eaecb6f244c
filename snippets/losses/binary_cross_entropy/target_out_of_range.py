import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])

for target in ([1.0, -1.0], [2.0, 1.0], [255.0, 0.0], [1.0, float("nan")]):
    try:
        nn.BCELoss()(probabilities, torch.tensor(target))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
