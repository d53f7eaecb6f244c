import torch
from torch import nn

log_rate = torch.tensor([0.0, 1.0, 2.0])
target = torch.tensor([1.0, 3.0, 0.0])

print("log_input=True: ", nn.PoissonNLLLoss(log_input=True)(log_rate, target))
print("log_input=False:", nn.PoissonNLLLoss(log_input=False)(log_rate.exp(), target))
