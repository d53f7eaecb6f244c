import torch
from torch import nn

for rate in torch.tensor([[100.0], [10_000.0], [1_000_000.0]], dtype=torch.float64):
    count = rate + 2 * rate.sqrt()  # two standard deviations above
    poisson = nn.PoissonNLLLoss(log_input=False, full=True)(rate, count)
    gaussian = nn.GaussianNLLLoss(full=True)(rate, count, var=rate)
    print(f"rate {rate.item():g}: Poisson {poisson:.4f}, Gaussian {gaussian:.4f}")
