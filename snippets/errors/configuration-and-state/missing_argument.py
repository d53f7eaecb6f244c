import torch
from torch import nn

first, second = torch.tensor([[1.0, 0.0]]), torch.tensor([[0.6, 0.8]])

for criterion, arguments in (
    (nn.MSELoss(), [first]),
    (nn.CosineEmbeddingLoss(), [first, second]),
):
    try:
        criterion(*arguments)
    except TypeError as error:
        print(f"TypeError: {error}")

print(nn.MSELoss()(first, second))
print(nn.CosineEmbeddingLoss()(first, second, torch.ones(1)))
