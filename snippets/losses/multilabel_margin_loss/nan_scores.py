import torch
from torch import nn

scores = torch.full((1, 4), float("nan"), requires_grad=True)
indices = torch.tensor([[0, 1, -1, -1]])
multi_hot = torch.tensor([[1.0, 1.0, 0.0, 0.0]])

for criterion, target in (
    (nn.MultiLabelMarginLoss(), indices),
    (nn.BCEWithLogitsLoss(), multi_hot),
):
    loss = criterion(scores, target)
    (gradient,) = torch.autograd.grad(loss, scores)
    name = type(criterion).__name__
    print(f"{name}: loss {loss.item()}, gradient {gradient.tolist()}")
print("all finite:", scores.isfinite().all().item())
