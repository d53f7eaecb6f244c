import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.2]])
indices = torch.tensor([[0, 3, -1, -1]])
multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0]])

for shift in (0.0, 5.0, -5.0):
    order = nn.MultiLabelMarginLoss()(scores + shift, indices)
    each = nn.BCEWithLogitsLoss()(scores + shift, multi_hot)
    print(f"shift {shift:g}: MultiLabelMargin {order:.4f}, BCEWithLogits {each:.4f}")
