import torch
from torch import nn

weight = torch.tensor([1.0], requires_grad=True)
total, number = 0.0, 0.0


def size(node):
    return 1 + sum(size(before) for before, _ in node.next_functions if before)


for target in torch.tensor([[2.0], [3.0], [4.0]]):
    loss = nn.MSELoss()(weight * 1.0, target)
    loss.backward()
    total = total + loss
    number += loss.item()
    print(f"total {total.item()}, its graph has {size(total.grad_fn)} nodes")
print("with item():", number)
