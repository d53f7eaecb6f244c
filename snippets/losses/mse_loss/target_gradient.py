import torch
from torch import nn

student = torch.tensor([1.0, 4.0], requires_grad=True)
teacher = torch.tensor([2.0, 2.0], requires_grad=True)

nn.MSELoss()(student, teacher).backward()
print("teacher:", teacher.grad)

teacher.grad = None
nn.MSELoss()(student, teacher.detach()).backward()
print("detached:", teacher.grad)
