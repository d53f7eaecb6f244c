import torch
from torch import nn

target = torch.tensor([0.0, 1.0, 2.0, 3.0, 10.0])
prediction = target.clamp(min=1.0).log()

print("full=False:", nn.PoissonNLLLoss(reduction="none")(prediction, target))
print("full=True: ", nn.PoissonNLLLoss(full=True, reduction="none")(prediction, target))
