import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
criterion = nn.MSELoss()
features, target = torch.ones(3, 1), torch.zeros(3, 1)

loss = criterion(model(features).detach(), target).requires_grad_()
loss.backward()  # no error
print("requires_grad_():", model.weight.grad)

criterion(model(features), target).backward()
print("without detach():", model.weight.grad)
