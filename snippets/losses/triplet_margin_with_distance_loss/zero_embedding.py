import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0], [3.0, 4.0]], requires_grad=True)
positive = torch.tensor([[1.0, 0.0], [4.0, 3.0]])
negative = torch.tensor([[0.0, 1.0], [0.0, 1.0]])

criterion = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda x, y: 1 - F.cosine_similarity(x, y, dim=-1),
    reduction="sum",
)
kept = anchor.norm(dim=1) > 1e-3
for rows in (torch.tensor([0, 1]), kept.nonzero().squeeze(1)):
    loss = criterion(anchor[rows], positive[rows], negative[rows])
    (gradient,) = torch.autograd.grad(loss, anchor)
    print(f"rows {rows.tolist()}: largest gradient {gradient.abs().max():.2g}")
