import torch
from torch import nn

prediction = torch.tensor([-20.0, -1000.0, -torch.inf])
for count in (0.0, 1.0):
    print(
        f"count {count:g}:",
        nn.PoissonNLLLoss(reduction="none")(prediction, torch.full((3,), count)),
    )
