import torch
from torch import nn

logits = torch.tensor(
    [[2.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 9.0], [0.0, 0.0, 9.0]]
)
target = torch.tensor([0, 2, -100, -100])  # the last two are padding

print("none:", nn.CrossEntropyLoss(reduction="none")(logits, target))
print("mean:", nn.CrossEntropyLoss()(logits, target))
losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
print("none, then .mean():", losses.mean())
