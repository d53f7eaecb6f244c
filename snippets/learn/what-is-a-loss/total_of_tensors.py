import torch
from torch import nn

weight = torch.tensor([1.0], requires_grad=True)
features = torch.tensor([1.0])
total = 0.0


def length(step):
    return 1 + sum(length(before) for before, _ in step.next_functions if before)


for target in (torch.tensor([2.0]), torch.tensor([3.0])):
    loss = nn.MSELoss()(weight * features, target)
    loss.backward()
    total = total + loss
    print(total, "length of the record:", length(total.grad_fn))
