import torch
from torch import nn

for weight in ([1.0, 1.0, 4.0], "sum"):
    try:
        nn.MultiLabelSoftMarginLoss(weight)
    except TypeError as error:
        print(f"TypeError: {error}")

weight = torch.tensor([1.0, 1.0, 4.0])
criterion = nn.MultiLabelSoftMarginLoss(weight=weight, reduction="sum")
print(criterion(torch.zeros(2, 3), torch.ones(2, 3)))
