import torch
from torch import nn

logits, target = torch.tensor([[-20.0]]), torch.tensor([[0.0]])

for criterion in (nn.MultiLabelSoftMarginLoss(), nn.BCEWithLogitsLoss()):
    loss, exact = criterion(logits, target), criterion(logits.double(), target)
    print(f"{type(criterion).__name__}: {loss:.4g}, in float64 {exact:.4g}")
