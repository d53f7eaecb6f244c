import torch
from torch import nn

prediction = torch.tensor([[3.0, 4.0], [1.0, 0.0]])
wanted = torch.tensor([[4.0, 3.0], [1.0, 0.0]])

try:
    nn.CosineEmbeddingLoss()(prediction, wanted)
except TypeError as error:
    print(f"TypeError: {error}")
