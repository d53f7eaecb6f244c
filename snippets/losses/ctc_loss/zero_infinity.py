import torch
from torch import nn

logits = torch.zeros(2, 2, 3, requires_grad=True)  # two frames
targets = torch.tensor([[1, 2], [1, 1]])  # "aa" does not fit into two frames
arguments = logits.log_softmax(dim=2), targets, (2, 2), (2, 2)

for zero_infinity in (False, True):
    for reduction in ("none", "mean"):
        criterion = nn.CTCLoss(reduction=reduction, zero_infinity=zero_infinity)
        loss = criterion(*arguments)
        print(zero_infinity, reduction, loss.detach())
loss.backward()
print("gradient of the second:", logits.grad[:, 1].tolist())
