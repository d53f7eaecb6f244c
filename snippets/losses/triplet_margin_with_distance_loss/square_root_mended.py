import torch
from torch import nn

anchor = torch.tensor([[1.0, 2.0], [0.0, 0.0]], requires_grad=True)
positive = torch.tensor([[1.0, 2.0], [0.0, 1.0]])
negative = torch.tensor([[1.5, 2.0], [1.5, 0.0]])

criterion = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda x, y: torch.linalg.vector_norm(x - y, dim=-1)
)
loss = criterion(anchor, positive, negative)
loss.backward()
print(loss.item(), anchor.grad)
