import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.8]], requires_grad=True)  # leads above 1
indices = torch.tensor([[0, 3, -1, -1]])
multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0]])

for criterion, target in (
    (nn.MultiLabelMarginLoss(), indices),
    (nn.BCEWithLogitsLoss(), multi_hot),
):
    (gradient,) = torch.autograd.grad(criterion(scores, target), scores)
    print(f"{type(criterion).__name__}:", gradient)
