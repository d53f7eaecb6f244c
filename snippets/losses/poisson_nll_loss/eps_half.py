import torch
from torch import nn

rate = torch.tensor([0.0], dtype=torch.float16)
target = torch.tensor([1.0], dtype=torch.float16)

print("eps in float16:", torch.tensor(1e-8, dtype=torch.float16).item())
print("float16, eps=1e-8:", nn.PoissonNLLLoss(log_input=False)(rate, target).item())
print(
    "float16, eps=1e-4:",
    nn.PoissonNLLLoss(log_input=False, eps=1e-4)(rate, target).item(),
)
print(
    "float32, eps=1e-8:",
    nn.PoissonNLLLoss(log_input=False)(rate.float(), target.float()).item(),
)
