import torch
from torch import nn

prediction = torch.tensor([[1.0, 2.0, 3.0], [2.0, 0.0, 1.0]])  # two samples
target = torch.zeros(2, 3)

print("sum: ", nn.MSELoss(reduction="sum")(prediction, target))
print("mean:", nn.MSELoss()(prediction, target))
