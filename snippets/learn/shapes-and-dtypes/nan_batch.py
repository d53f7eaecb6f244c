import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0])
target = torch.tensor([torch.nan, torch.nan])

present = ~target.isnan()
print(nn.HuberLoss()(prediction[present], target[present]))
total = nn.HuberLoss(reduction="sum")(prediction[present], target[present])
print(total / present.sum().clamp(min=1))
