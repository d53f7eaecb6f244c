import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.8], [0.0, 1.0, 0.5, -0.5]])
multi_hot = torch.tensor([[1, 0, 0, 1], [0, 0, 1, 0]])

indices = (
    torch.where(multi_hot == 1, torch.arange(4), -1).sort(dim=1, descending=True).values
)
print(indices)
print(nn.MultiLabelMarginLoss(reduction="none")(scores, indices))
