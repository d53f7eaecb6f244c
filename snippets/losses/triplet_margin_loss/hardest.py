import torch
from torch import nn

embeddings = torch.tensor([[0.0], [0.5], [3.0], [3.5], [5.0], [8.0]])
labels = torch.tensor([0, 0, 0, 1, 1, 1])

distances = torch.cdist(embeddings, embeddings)
same = labels[:, None] == labels
farthest_positive = distances.masked_fill(~same, -torch.inf).argmax(dim=1)
nearest_negative = distances.masked_fill(same, torch.inf).argmin(dim=1)
print("positives:", farthest_positive, "negatives:", nearest_negative)

criterion = nn.TripletMarginLoss(reduction="none")
print(criterion(embeddings, embeddings[farthest_positive], embeddings[nearest_negative]))
