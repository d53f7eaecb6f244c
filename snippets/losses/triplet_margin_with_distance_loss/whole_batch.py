import torch
from torch import nn

anchor = torch.zeros(2, 1)
positive = torch.tensor([[0.0], [3.0]])
negative = torch.tensor([[9.0], [1.0]])  # nearer than the positive in the second

for name, distance in {
    "norm()": lambda x, y: (x - y).norm(),
    "norm(dim=-1)": lambda x, y: (x - y).norm(dim=-1),
}.items():
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=distance, reduction="none"
    )
    print(f"{name}:", criterion(anchor, positive, negative))
