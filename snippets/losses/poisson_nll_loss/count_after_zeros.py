import torch
from torch import nn

prediction = torch.tensor([-20.0, -1000.0, -torch.inf])
criterion = nn.PoissonNLLLoss(reduction="none")
for count in (0.0, 1.0):
    print(f"count {count:g}:", criterion(prediction, torch.full((3,), count)))
