import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 100.0])
constants = torch.arange(101.0)  # predict the same for all, and try 0, 1, … 100

for function in (F.l1_loss, F.mse_loss):
    losses = torch.stack(
        [function(constant.expand(5), target) for constant in constants]
    )
    print(f"{function.__name__}: the best constant is {constants[losses.argmin()]:g}")
print("median:", target.median().item(), "mean:", target.mean().item())
