import torch
from torch import nn

target = torch.tensor([1.0, 5.0, 20.0])
prediction = target.log()  # every expected count is right

print("full=False:", nn.PoissonNLLLoss(reduction="none")(prediction, target))
print("full=True: ", nn.PoissonNLLLoss(full=True, reduction="none")(prediction, target))
