import torch
from torch import nn
from torch.nn import functional as F

labels = torch.tensor([[0, 0, 2]])  # one sequence of length 3
logits = 20.0 * F.one_hot(
    labels, 3
)  # (N, L, C): the right class of 3 has by far the highest score

print("as (N, L, C):", nn.CrossEntropyLoss()(logits, labels))
print("as (N, C, L):", nn.CrossEntropyLoss()(logits.transpose(1, 2), labels))
