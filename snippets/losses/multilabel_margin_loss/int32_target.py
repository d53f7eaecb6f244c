import torch
from torch import nn

scores = torch.tensor([[0.0, 1.0, 0.5, -0.5]])
target = torch.tensor([[2, -1, -1, -1]], dtype=torch.int32)

criterion = nn.MultiLabelMarginLoss()
try:
    criterion(scores, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(scores, target.long()))
