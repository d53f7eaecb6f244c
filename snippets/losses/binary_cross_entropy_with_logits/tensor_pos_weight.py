import torch
from torch import nn

print(
    nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0))(
        torch.zeros(2), torch.tensor([1.0, 0.0])
    )
)
