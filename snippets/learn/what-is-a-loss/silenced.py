import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
prediction = model(torch.ones(3, 1)).detach()

loss = nn.MSELoss()(prediction, torch.zeros(3, 1)).requires_grad_()
loss.backward()  # no error any more
print("gradient of the model:", model.weight.grad)
