import torch
from torch import nn

anchor = torch.zeros(2, 1)
positive = torch.tensor([[0.0], [3.0]])
negative = torch.tensor([[9.0], [1.0]])  # the second triplet is the wrong way about

distances = {
    "of the batch": lambda x, y: (x - y).norm(),
    "of each pair": lambda x, y: (x - y).norm(dim=-1),
}
for name, distance in distances.items():
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=distance, reduction="none"
    )
    print(f"{name}:", criterion(anchor, positive, negative))
