import torch
from torch import nn

logits = torch.zeros(5, 3, requires_grad=True)

loss = nn.CTCLoss()(logits.log_softmax(dim=1), torch.tensor([1, 2]), (5,), (2,))
(gradient,) = torch.autograd.grad(loss, logits, create_graph=True)
try:
    gradient.pow(2).sum().backward()  # a gradient penalty
except RuntimeError as error:
    print(f"RuntimeError: {error}")
