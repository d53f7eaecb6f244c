import torch
from torch import nn

target = torch.tensor([2.0, 4.0, 6.0])
prediction = nn.Parameter(torch.zeros(()))  # one number for all
optimizer = torch.optim.SGD([prediction], lr=0.2)

for _ in range(100):
    optimizer.zero_grad()
    nn.PoissonNLLLoss()(prediction.expand(3), target).backward()
    optimizer.step()
print(f"output: {prediction.item():.4f}, expected count: {prediction.exp().item():.4f}")
