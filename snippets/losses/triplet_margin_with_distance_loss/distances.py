import torch
from torch import nn

anchor = torch.tensor([[1.0, 0.0], [0.0, 2.0], [2.0, 0.0]])
positive = torch.tensor([[0.8, 0.6], [3.0, 4.0], [5.0, 0.0]])
negative = torch.tensor([[0.0, 1.0], [-4.0, 3.0], [-1.0, 0.0]])

distances = {
    "largest difference": lambda x, y: (x - y).abs().amax(dim=-1),
    "squared Euclidean": lambda x, y: (x - y).square().sum(dim=-1),
    "sum of differences": nn.PairwiseDistance(p=1),
}
for name, distance in distances.items():
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=distance, reduction="none"
    )
    print(f"{name}:", criterion(anchor, positive, negative))
