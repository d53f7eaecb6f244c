import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2, 2])

nn.HuberLoss()(prediction, target.float()).backward()
print(prediction.grad)
