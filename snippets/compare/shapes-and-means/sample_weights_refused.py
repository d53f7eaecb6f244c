import torch
from torch import nn

logits, target = (
    torch.tensor([[2.0], [-1.0], [0.5]]),
    torch.tensor([[1.0], [0.0], [1.0]]),
)
weight = torch.tensor([1.0, 2.0, 3.0])

for criterion, prediction in (
    (nn.BCEWithLogitsLoss(weight), logits),
    (nn.BCELoss(weight), logits.sigmoid()),
):
    try:
        criterion(prediction, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
