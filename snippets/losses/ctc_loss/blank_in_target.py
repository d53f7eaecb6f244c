import torch
from torch import nn

frames = torch.tensor([[0.9, 0.05, 0.05]] * 4).log()  # blank, a, b
criterion = nn.CTCLoss(reduction="sum")
labels = torch.tensor([0, 1])  # a is 0, as the blank

print("labels from 0:", criterion(frames, labels, (4,), (2,)))
print("one label, 0: ", criterion(frames, labels[:1], (4,), (1,)))
print("labels from 1:", criterion(frames, labels + 1, (4,), (2,)))
