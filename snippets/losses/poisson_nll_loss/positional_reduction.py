import torch
from torch import nn

criterion = nn.PoissonNLLLoss("sum")  # meant as reduction, taken as log_input
try:
    criterion(torch.zeros(3), torch.ones(3))
except TypeError as error:
    print(f"TypeError: {error}")

print(nn.PoissonNLLLoss(reduction="sum")(torch.zeros(3), torch.ones(3)))
