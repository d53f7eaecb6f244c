import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0, 0.0]], requires_grad=True)
teacher_logits = torch.tensor([[2.0, 1.0, -200.0]], requires_grad=True)

target = teacher_logits.detach().softmax(dim=1)
nn.KLDivLoss(reduction="batchmean")(logits.log_softmax(dim=1), target).backward()
print("student:", logits.grad)
print("teacher:", teacher_logits.grad)
