import torch
from torch import nn

hours = torch.tensor([1.0, 2.0, 10.0])
target = torch.tensor([3.0, 6.0, 30.0])  # three in each hour
prediction = nn.Parameter(torch.zeros(()))
optimizer = torch.optim.SGD([prediction], lr=0.05)

for _ in range(200):
    optimizer.zero_grad()
    nn.PoissonNLLLoss()(prediction + hours.log(), target).backward()
    optimizer.step()
print(f"expected count in an hour: {prediction.exp().item():.4f}")
