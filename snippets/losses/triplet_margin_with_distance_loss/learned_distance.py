import torch
from torch import nn


class WeightedDistance(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(features))

    def forward(self, x, y):
        return (self.weight * (x - y)).abs().sum(dim=-1)


criterion = nn.TripletMarginWithDistanceLoss(distance_function=WeightedDistance(2))
print([name for name, _ in criterion.named_parameters()])

criterion(
    torch.tensor([[0.0, 0.0]]), torch.tensor([[1.0, 0.0]]), torch.tensor([[0.0, 1.5]])
).backward()
print(criterion.distance_function.weight.grad)
