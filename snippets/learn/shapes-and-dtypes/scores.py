import torch
from torch import nn

scores = torch.tensor(
    [[0.1, 0.5, 0.4], [0.1, 0.2, 0.7], [0.3, 0.25, 0.55], [0.3, 0.4, 0.1]]
)
labels = torch.tensor([1, 2, 0, 1])

print("highest score:", scores.argmax(dim=1))
print("sum of a row: ", scores.sum(dim=1))
print("each loss:    ", nn.CrossEntropyLoss(reduction="none")(scores, labels))
print("mean:         ", nn.CrossEntropyLoss()(scores, labels))
