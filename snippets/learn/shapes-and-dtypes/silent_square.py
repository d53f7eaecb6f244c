import torch
from torch import nn
from torch.nn import functional as F

labels = torch.tensor([[0, 0, 2]])  # one sequence of length 3
logits = 20.0 * F.one_hot(labels, 3)  # (N, L, C), and every token is right

print("as (N, L, C):", nn.CrossEntropyLoss()(logits, labels))
print("as (N, C, L):", nn.CrossEntropyLoss()(logits.transpose(1, 2), labels))
