import torch
from torch import nn

probabilities = torch.tensor([0.5, 0.5, 0.5, 0.5])
target = torch.tensor([1.0, 0.0, 0.0, 0.0])

criterion = nn.BCELoss(weight=torch.tensor([1.0, 3.0]))  # meant as 1 for no, 3 for yes
try:
    criterion(probabilities, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
