import torch
from torch import nn

logits = torch.tensor([2.0, -1.0])

for target in (torch.tensor([1, 0]), torch.tensor([True, False])):
    print(nn.BCEWithLogitsLoss()(logits, target.float()))
