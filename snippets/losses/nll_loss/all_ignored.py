import torch
from torch import nn

logits = torch.zeros(2, 3, requires_grad=True)
log_probabilities = nn.LogSoftmax(dim=1)(logits)
target = torch.tensor([-100, -100])

loss = nn.NLLLoss()(log_probabilities, target)
loss.backward()
print("mean:", loss.item())
print("gradient:", logits.grad)
