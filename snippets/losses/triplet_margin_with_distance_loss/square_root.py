import torch
from torch import nn

anchor = torch.tensor([[1.0, 2.0], [0.0, 0.0]], requires_grad=True)
positive = torch.tensor([[1.0, 2.0], [0.0, 1.0]])  # the first is equal to its anchor
negative = torch.tensor([[1.5, 2.0], [1.5, 0.0]])

criterion = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda x, y: (x - y).square().sum(dim=-1).sqrt()
)
loss = criterion(anchor, positive, negative)
loss.backward()
print(loss.item(), anchor.grad)
