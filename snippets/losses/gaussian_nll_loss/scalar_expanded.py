import torch
from torch import nn

prediction, target = torch.zeros(2, 3), torch.ones(2, 3)
variance = torch.tensor(4.0, requires_grad=True)

loss = nn.GaussianNLLLoss()(prediction, target, variance.expand_as(prediction))
loss.backward()
print("expanded:     ", loss.item(), variance.grad)
print("one dimension:", nn.GaussianNLLLoss()(prediction[0], target[0], variance).item())
print("Python float: ", nn.GaussianNLLLoss()(prediction, target, 4.0).item())
