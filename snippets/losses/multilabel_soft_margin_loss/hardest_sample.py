import torch
from torch import nn

logits = torch.tensor([[3.0, -3.0], [-3.0, -3.0], [0.0, -3.0]])
target = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])

loss = nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target)
print("loss of each sample:", loss)
print("mean of the two hardest:", loss.topk(2).values.mean())
