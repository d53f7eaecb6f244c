import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])

criterion = nn.L1Loss()  # once: the options
loss = criterion(prediction, target)  # for each batch: a tensor of one number
loss.backward()  # the tensor has backward()
print("for the log:", loss.item())
