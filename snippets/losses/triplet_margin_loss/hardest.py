import torch
from torch import nn

embeddings = torch.tensor([[0.0], [0.5], [3.0], [3.5], [5.0], [8.0]])
labels = torch.tensor([0, 0, 0, 1, 1, 2])  # the last has no positive

distances = torch.cdist(embeddings, embeddings)
same = labels[:, None] == labels
pairs = same & ~torch.eye(6, dtype=torch.bool)  # no sample is its own positive
found = pairs.any(dim=1) & ~same.all(dim=1)  # has a positive and a negative
positive = distances.masked_fill(~pairs, -torch.inf).argmax(dim=1)
negative = distances.masked_fill(same, torch.inf).argmin(dim=1)
print("positives:", positive[found], "negatives:", negative[found])

criterion = nn.TripletMarginLoss(reduction="none")
print(
    criterion(
        embeddings[found], embeddings[positive[found]], embeddings[negative[found]]
    )
)
