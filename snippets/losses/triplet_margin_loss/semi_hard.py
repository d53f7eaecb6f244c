import torch
from torch import nn

embeddings = torch.tensor([[0.0], [0.5], [3.0], [3.5], [5.0], [8.0]])
labels = torch.tensor([0, 0, 0, 1, 1, 1])

distances = torch.cdist(embeddings, embeddings)
same = labels[:, None] == labels
anchor, positive = (same & ~torch.eye(6, dtype=torch.bool)).nonzero(as_tuple=True)
too_near = distances[anchor] <= distances[anchor, positive, None]
nearest, negative = distances[anchor].masked_fill(same[anchor] | too_near, torch.inf).min(dim=1)
found = nearest.isfinite()  # not every pair has a negative that is farther
print("pairs:", len(anchor), "with a semi-hard negative:", found.sum().item())

criterion = nn.TripletMarginLoss(reduction="none")
print(criterion(embeddings[anchor[found]], embeddings[positive[found]], embeddings[negative[found]]))
