import torch
from torch import nn

collapsed = torch.tensor([[3.0, 4.0]] * 4)  # one embedding for all inputs

for target in ([1, 1, 1, 1], [1, 1, -1, -1]):
    loss = nn.CosineEmbeddingLoss()(collapsed, collapsed, torch.tensor(target))
    print(target, loss)
