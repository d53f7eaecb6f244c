import torch
from torch import nn

logits = torch.zeros(2, 4, 3)  # four labels for each of three positions
target = torch.ones(2, 4, 3)

criterion = nn.MultiLabelSoftMarginLoss(
    weight=torch.tensor([1.0, 2.0, 3.0, 4.0]), reduction="none"
)
try:
    criterion(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
