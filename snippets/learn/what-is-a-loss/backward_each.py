import torch
from torch import nn

weight = torch.tensor([1.0], requires_grad=True)
features = torch.tensor([1.0])
total = 0.0

for target in (torch.tensor([2.0]), torch.tensor([3.0])):
    loss = nn.MSELoss()(weight * features, target)
    loss.backward()
    total += loss.item()
print("total:", total, "gradient:", weight.grad)
