import torch
from torch import nn

criterion = nn.MSELoss()
features, target = torch.tensor(3.0), torch.tensor(6.0)

weight = torch.tensor(1.0, requires_grad=True)
loss = criterion(weight * features, target)
loss.backward()
nudged = criterion((weight + 0.001) * features, target)

print(f"loss at weight 1:     {loss.item():.4f}")
print(f"loss at weight 1.001: {nudged.item():.4f}")
print(f"the change / 0.001:   {(nudged - loss).item() / 0.001:.2f}")
print("gradient:            ", weight.grad)
