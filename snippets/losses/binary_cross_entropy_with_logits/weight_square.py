import torch
from torch import nn

print([line.strip() for line in nn.BCEWithLogitsLoss.__doc__.splitlines() if "weight given to the loss" in line])

logits, target = torch.zeros(2, 2), torch.ones(2, 2)
each_sample = torch.tensor([1.0, 10.0])
print(nn.BCEWithLogitsLoss(weight=each_sample, reduction="none")(logits, target))
print(nn.BCEWithLogitsLoss(weight=each_sample.unsqueeze(1), reduction="none")(logits, target))
