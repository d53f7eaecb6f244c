import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[0.0, 0.0]], [[1.0, 0.0]], [[0.0, 3.0]]])

for name, distance in {
    "abs()": lambda x, y: (x - y).abs(),
    "abs().sum(dim=-1)": lambda x, y: (x - y).abs().sum(dim=-1),
}.items():
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=distance, reduction="none"
    )
    print(f"{name}:", criterion(anchor, positive, negative))
