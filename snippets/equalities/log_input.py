import torch
from torch import nn

log_rate = torch.tensor([0.0, 1.5, -2.0])
count = torch.tensor([1.0, 3.0, 0.0])

print("log_input=True, of the logarithm:", nn.PoissonNLLLoss()(log_rate, count))
print(
    "log_input=False, of the rate:    ",
    nn.PoissonNLLLoss(log_input=False)(log_rate.exp(), count),
)
