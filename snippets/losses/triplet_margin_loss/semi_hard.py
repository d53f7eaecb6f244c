import torch
from torch import nn

embeddings = torch.tensor([[0.0], [0.5], [3.0], [3.5], [5.0], [8.0]])
labels = torch.tensor([0, 0, 0, 1, 1, 1])
margin = 1.0

distances = torch.cdist(embeddings, embeddings)
same = labels[:, None] == labels
anchor, positive = (same & ~torch.eye(6, dtype=torch.bool)).nonzero(as_tuple=True)
near = distances[anchor, positive, None]
outside = (distances[anchor] <= near) | (distances[anchor] >= near + margin)
nearest, negative = (
    distances[anchor].masked_fill(same[anchor] | outside, torch.inf).min(dim=1)
)
found = nearest.isfinite()  # not every pair has such a negative
print("pairs:", len(anchor), "with a semi-hard negative:", found.sum().item())

criterion = nn.TripletMarginLoss(margin=margin, reduction="none")
print(
    criterion(
        embeddings[anchor[found]],
        embeddings[positive[found]],
        embeddings[negative[found]],
    )
)
