import torch
from torch import nn

prediction, target = torch.ones(4), torch.zeros(4)
known = torch.tensor([False, False, False, False])

total = nn.MSELoss(reduction="sum")(prediction[known], target[known])
print(total / known.sum().clamp(min=1))
