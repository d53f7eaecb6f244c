import torch
from torch import nn

logits, label = torch.tensor([[0.0, 200.0]], requires_grad=True), torch.tensor([0])

loss = nn.NLLLoss()(torch.log(logits.softmax(dim=1)), label)
loss.backward()
print("softmax, log:", loss.item(), logits.grad)

logits.grad = None
loss = nn.NLLLoss()(logits.log_softmax(dim=1), label)
loss.backward()
print("log_softmax: ", loss.item(), logits.grad)
