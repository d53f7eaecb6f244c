import torch
from torch import nn

criterion = nn.BCELoss(
    weight=torch.tensor([1.0, 3.0]), reduction="none"
)  # meant as 1 for no, 3 for yes
probabilities = torch.tensor([0.5, 0.5])

print("yes, no:", criterion(probabilities, torch.tensor([1.0, 0.0])))
print("no, no: ", criterion(probabilities, torch.tensor([0.0, 0.0])))
