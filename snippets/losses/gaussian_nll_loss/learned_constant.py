import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.zeros(4)
target = torch.tensor([3.0, -1.0, 2.0, -4.0])
log_variance = nn.Parameter(torch.zeros(()))  # one number for all
optimizer = torch.optim.Adam([log_variance], lr=0.1)

for _ in range(300):
    optimizer.zero_grad()
    F.gaussian_nll_loss(prediction, target, log_variance.exp().expand(4)).backward()
    optimizer.step()
print(f"learned variance: {log_variance.exp().item():.4f}")
print(f"mean squared error: {F.mse_loss(prediction, target).item():.4f}")
