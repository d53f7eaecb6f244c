import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[0.0, 0.0]], [[1.0, 0.0]], [[0.0, 3.0]]])

distances = {
    "for each number": lambda x, y: (x - y).abs(),
    "for each vector": lambda x, y: (x - y).abs().sum(dim=-1),
}
for name, distance in distances.items():
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=distance, reduction="none"
    )
    print(f"{name}:", criterion(anchor, positive, negative))
