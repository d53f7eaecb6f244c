import torch
from torch import nn

scores = torch.tensor([[1.0, 0.0, 0.0]], requires_grad=True)
teacher_scores = torch.tensor([[2.0, 1.0, -200.0]], requires_grad=True)

target = teacher_scores.detach().softmax(dim=1)
nn.KLDivLoss(reduction="batchmean")(scores.log_softmax(dim=1), target).backward()
print("student:", scores.grad)
print("teacher:", teacher_scores.grad)
