import torch
from torch import nn

scores = torch.full((1, 4), float("nan"), requires_grad=True)

for criterion, target in (
    (nn.MultiLabelMarginLoss(), torch.tensor([[0, 1, -1, -1]])),
    (nn.BCEWithLogitsLoss(), torch.tensor([[1.0, 1.0, 0.0, 0.0]])),
):
    loss = criterion(scores, target)
    (gradient,) = torch.autograd.grad(loss, scores)
    print(
        f"{type(criterion).__name__}: loss {loss.item()}, gradient {gradient.tolist()}"
    )
