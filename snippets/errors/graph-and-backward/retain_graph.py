import torch
from torch import nn

weight = torch.tensor([1.0], requires_grad=True)
features, targets = torch.tensor([1.0]), torch.tensor([[2.0], [3.0]])

total = 0.0
for target in targets:
    total = total + nn.MSELoss()(weight * features, target)
    total.backward(retain_graph=True)
print("total:", total.item(), "gradient:", weight.grad)
