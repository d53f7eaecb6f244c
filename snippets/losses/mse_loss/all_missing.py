import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0])
target = torch.tensor([float("nan"), float("nan")])

present = ~target.isnan()
total = nn.MSELoss(reduction="sum")(prediction[present], target[present])
print("mean: ", nn.MSELoss()(prediction[present], target[present]))
print("fixed:", total / present.sum().clamp(min=1))
