import torch
from torch import nn

anchor, positive = torch.tensor([[0.0]]), torch.tensor([[1.0]])
nearer, farther = torch.tensor([[-0.5]]), torch.tensor([[-1.5]])  # two negatives

criterion = nn.TripletMarginLoss()
for scale in (0.0, 0.5, 1.0, 2.0):
    hard = criterion(scale * anchor, scale * positive, scale * nearer)
    semi_hard = criterion(scale * anchor, scale * positive, scale * farther)
    print(
        f"scale {scale}: nearer negative {hard:.2f}, farther negative {semi_hard:.2f}"
    )
