import torch
from torch import nn

logits, target = torch.tensor([2.0, -1.0, 0.5]), torch.tensor([1.0, 0.0, 1.0])
weight = torch.tensor([1.0, 2.0, 3.0])  # one for each sample

print(
    "BCEWithLogitsLoss of (3,), weight (3,):",
    nn.BCEWithLogitsLoss(weight)(logits, target),
)
print("BCELoss of (3,), weight (3,):", nn.BCELoss(weight)(logits.sigmoid(), target))
for shape in ((3,), (3, 1)):
    criterion = nn.MultiLabelSoftMarginLoss(weight.reshape(shape))
    print(
        f"MultiLabelSoftMarginLoss of (3, 1), weight {shape}:",
        criterion(logits[:, None], target[:, None]),
    )
