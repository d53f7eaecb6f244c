import torch
from torch import nn

probabilities = torch.tensor(
    [[0.9, 0.05, 0.05]] * 4
)  # of blank, a and b, in four frames
criterion = nn.CTCLoss(reduction="sum")

print(
    "labels from 0:", criterion(probabilities.log(), torch.tensor([0, 1]), (4,), (2,))
)  # a is 0, as the blank
print("one label, 0: ", criterion(probabilities.log(), torch.tensor([0]), (4,), (1,)))
print(
    "labels from 1:",
    criterion(probabilities.log(), torch.tensor([0, 1]) + 1, (4,), (2,)),
)
