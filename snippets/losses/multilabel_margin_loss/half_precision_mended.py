import torch
from torch import nn

scores = torch.zeros(1, 4, dtype=torch.bfloat16, requires_grad=True)
target = torch.tensor([[0, -1, -1, -1]])

loss = nn.MultiLabelMarginLoss()(scores.float(), target)
loss.backward()
print(loss.detach(), scores.grad)
