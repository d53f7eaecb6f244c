import torch
from torch import nn

logits = torch.tensor(
    [[2.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 9.0], [0.0, 0.0, 9.0]]
)
target = torch.tensor([0, 1, 2, 2])  # class 2 is the padding token

print("padding counted:", nn.CrossEntropyLoss()(logits, target))
print("padding ignored:", nn.CrossEntropyLoss(ignore_index=2)(logits, target))
