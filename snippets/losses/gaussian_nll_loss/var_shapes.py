import torch
from torch import nn

prediction, target = torch.zeros(2, 3), torch.ones(2, 3)
criterion = nn.GaussianNLLLoss(reduction="none")

for name, variance in {
    "one for each row": torch.tensor([[1.0], [4.0]]),
    "one for each column": torch.tensor([[1.0, 4.0, 1.0]]),
    "one for all": 4.0,
}.items():
    print(f"{name}:", criterion(prediction, target, variance), sep="\n")
