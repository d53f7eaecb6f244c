import torch
from torch import nn

logits = torch.tensor([[5.0, -5.0, -5.0, 5.0]])
indices = torch.tensor(
    [[0, 3, -1, -1]]
)  # labels 0 and 3, padded: what MultiLabelMarginLoss takes

print(nn.MultiLabelSoftMarginLoss()(logits, indices))
