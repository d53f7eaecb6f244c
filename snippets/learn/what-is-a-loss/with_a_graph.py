import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
prediction = model(torch.ones(3, 1))

loss = nn.MSELoss()(prediction, torch.zeros(3, 1))
loss.backward()
print("the model has a gradient:", model.weight.grad is not None)
