import torch
from torch import nn

prediction, target = torch.zeros(2, 3), torch.ones(2, 3)
criterion = nn.GaussianNLLLoss(reduction="none")

print(
    "one for each row:",
    criterion(prediction, target, torch.tensor([[1.0], [4.0]])),
    sep="\n",
)
print(
    "one for each column:",
    criterion(prediction, target, torch.tensor([[1.0, 4.0, 1.0]])),
    sep="\n",
)
print("one for all:", criterion(prediction, target, 4.0), sep="\n")
