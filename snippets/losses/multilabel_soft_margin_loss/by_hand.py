import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])

print(
    "each label: ", F.binary_cross_entropy_with_logits(logits, target, reduction="none")
)
print("each sample:", nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target))
print(
    f"mean:        {((0.1269 + 0.3133 + 0.6931) / 3 + (3.0486 + 0.3133 + 0.6931) / 3) / 2:.4f}"
)
