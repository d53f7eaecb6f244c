import torch
from torch.nn import functional as F

tokens = torch.tensor([[5, 6, 7, 8, 9]])


def loss_of_the_library(logits, labels):
    target = F.pad(labels[:, 1:], (0, 1), value=-100)  # shifts by one
    return F.cross_entropy(logits.flatten(0, 1), target.flatten())


for inputs, labels in ((tokens[:, :-1], tokens[:, 1:]), (tokens, tokens)):
    logits = torch.zeros(*inputs.shape, 10, requires_grad=True)
    loss_of_the_library(logits, labels).backward()
    print("token      ", inputs[0].tolist())
    rows = logits.grad[0]  # is negative at the target
    print("is to give ", [row.argmin().item() if row.any() else None for row in rows])
