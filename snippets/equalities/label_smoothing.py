import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
uniform = torch.full((2, 3), 1 / 3)

criterion = nn.CrossEntropyLoss()
print("label_smoothing=0.1:", nn.CrossEntropyLoss(label_smoothing=0.1)(logits, target))
print(
    "mix of two losses:  ",
    0.9 * criterion(logits, target) + 0.1 * criterion(logits, uniform),
)
print(
    "mix of two targets: ",
    criterion(logits, 0.9 * nn.functional.one_hot(target) + 0.1 * uniform),
)
