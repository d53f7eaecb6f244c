import torch
from torch import nn

anchor, positive = torch.tensor([[0.0]]), torch.tensor([[1.0]])
nearer, farther = torch.tensor([[-0.5]]), torch.tensor([[-1.5]])  # two negatives

criterion = nn.TripletMarginLoss()
for scale in (0.0, 0.5, 1.0, 2.0):
    near = criterion(scale * anchor, scale * positive, scale * nearer)
    far = criterion(scale * anchor, scale * positive, scale * farther)
    print(f"scale {scale}: nearer negative {near:.2f}, farther negative {far:.2f}")
