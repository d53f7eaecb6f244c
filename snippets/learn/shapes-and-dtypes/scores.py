import torch
from torch import nn

logits = torch.tensor(
    [[0.1, 0.5, 0.4], [0.1, 0.2, 0.7], [0.3, 0.25, 0.55], [0.3, 0.4, 0.1]]
)
labels = torch.tensor([1, 2, 0, 1])

print("highest logit:", logits.argmax(dim=1))
print("sum of a row: ", logits.sum(dim=1))
print("each loss:    ", nn.CrossEntropyLoss(reduction="none")(logits, labels))
print("mean:         ", nn.CrossEntropyLoss()(logits, labels))
