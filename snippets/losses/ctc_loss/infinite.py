import torch
from torch import nn

logits = torch.zeros(2, 2, 3, requires_grad=True)  # two frames
targets = torch.tensor([[1, 2], [1, 1]])  # "ab", and "aa", which needs a blank between

losses = nn.CTCLoss(reduction="none")(
    logits.log_softmax(dim=2), targets, (2, 2), (2, 2)
)
print(losses.detach())
losses.mean().backward()
print(logits.grad)
