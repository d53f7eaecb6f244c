import torch
from torch import nn

anchor = torch.tensor([[1.0, 2.0], [0.0, 0.0]], requires_grad=True)
positive = torch.tensor([[1.0, 2.0], [0.0, 1.0]])  # the first equals its anchor
negative = torch.tensor([[1.5, 2.0], [1.5, 0.0]])

for name, distance in {
    "sqrt": lambda x, y: (x - y).square().sum(dim=-1).sqrt(),
    "vector_norm": lambda x, y: torch.linalg.vector_norm(x - y, dim=-1),
}.items():
    criterion = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    loss = criterion(anchor, positive, negative)
    (gradient,) = torch.autograd.grad(loss, anchor)
    print(f"{name}: loss {loss.item()}, gradient of the first {gradient[0]}")
