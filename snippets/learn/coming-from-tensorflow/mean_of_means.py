import torch
from torch import nn

prediction = torch.tensor([[1.0, 2.0, 3.0], [2.0, 0.0, 1.0]])
target = torch.zeros(2, 3)

per_sample = ((target - prediction) ** 2).mean(
    dim=-1
)  # the formula of keras.losses.mean_squared_error
print(
    "mean of the sample means:",
    per_sample.mean(),
    "| MSELoss:",
    nn.MSELoss()(prediction, target),
)
print(
    "sum of the sample means: ",
    per_sample.sum(),
    "| sum:",
    nn.MSELoss(reduction="sum")(prediction, target),
)
print(
    "sample means:            ",
    per_sample.shape,
    "| none:",
    nn.MSELoss(reduction="none")(prediction, target).shape,
)
