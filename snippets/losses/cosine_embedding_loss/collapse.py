import torch
from torch import nn

constant = torch.tensor([3.0, 4.0]).expand(
    4, 2
)  # the same embedding, whatever the input

for target in (torch.tensor([1, 1, 1, 1]), torch.tensor([1, 1, -1, -1])):
    print(target.tolist(), nn.CosineEmbeddingLoss()(constant, constant, target))
