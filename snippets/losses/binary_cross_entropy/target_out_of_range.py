import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])
signs, from_one, mask = torch.tensor([[1.0, -1.0], [2.0, 1.0], [255.0, 0.0]])

for target in (signs, from_one, mask, torch.tensor([1.0, float("nan")])):
    try:
        nn.BCELoss()(probabilities, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

for target in ((signs + 1) / 2, from_one - 1, mask / 255):
    print(nn.BCELoss()(probabilities, target))
