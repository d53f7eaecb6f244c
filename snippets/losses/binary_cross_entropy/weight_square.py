import torch
from torch import nn

probabilities, target = (
    torch.full((2, 2), 0.5),
    torch.ones(2, 2),
)  # a batch of 2, 2 labels
each_sample = torch.tensor([1.0, 10.0])

print(nn.BCELoss(weight=each_sample, reduction="none")(probabilities, target))
print(
    nn.BCELoss(weight=each_sample.unsqueeze(1), reduction="none")(probabilities, target)
)
