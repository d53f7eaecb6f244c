import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[5.0, -5.0, -5.0, 5.0]])
indices = torch.tensor([[0, 3, -1, -1]])

multi_hot = F.one_hot(indices + 1, num_classes=5).amax(dim=1)[
    :, 1:
]  # the first column collects the padding
print(multi_hot)
print(nn.MultiLabelSoftMarginLoss()(logits, multi_hot))
