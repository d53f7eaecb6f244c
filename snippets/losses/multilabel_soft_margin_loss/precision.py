import torch
from torch import nn

logits = torch.tensor([[-20.0]])
target = torch.tensor([[0.0]])

print(f"MultiLabelSoftMarginLoss: {nn.MultiLabelSoftMarginLoss()(logits, target):.4g}")
print(f"BCEWithLogitsLoss:        {nn.BCEWithLogitsLoss()(logits, target):.4g}")
print(
    f"the same in float64:      {nn.MultiLabelSoftMarginLoss()(logits.double(), target):.4g}"
)
