import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(5, 2, 3, requires_grad=True)  # the second ends after 3 frames
lengths = torch.tensor([5, 3]), torch.tensor([2, 1])

for padding in (0, -100, 99):
    targets = torch.tensor([[1, 2], [2, padding]])
    loss = nn.CTCLoss()(logits.log_softmax(dim=2), targets, *lengths)
    print(padding, loss.detach())
loss.backward()
print(logits.grad[:, 1])
