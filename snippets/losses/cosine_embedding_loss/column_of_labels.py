import torch
from torch import nn

input1 = torch.tensor([[3.0, 4.0], [1.0, 0.0]])
input2 = torch.tensor([[4.0, 3.0], [0.0, 1.0]])
target = torch.tensor([[1.0], [-1.0]])  # (N, 1), a column of a table

try:
    nn.CosineEmbeddingLoss()(input1, input2, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.CosineEmbeddingLoss()(input1, input2, target.squeeze(1)))
