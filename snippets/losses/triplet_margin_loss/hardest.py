import torch
from torch import nn

embeddings = torch.tensor([[0.0], [0.5], [3.0], [3.5], [5.0], [8.0]])
labels = torch.tensor([0, 0, 0, 1, 1, 2])  # the last has no positive

distances = torch.cdist(embeddings, embeddings)
same = labels[:, None] == labels
positives = same & ~torch.eye(6, dtype=torch.bool)
anchor = (positives.any(dim=1) & ~same.all(dim=1)).nonzero().squeeze(1)
positive = distances.masked_fill(~positives, -torch.inf).argmax(dim=1)[anchor]
negative = distances.masked_fill(same, torch.inf).argmin(dim=1)[anchor]
print("positives:", positive, "negatives:", negative)

criterion = nn.TripletMarginLoss(reduction="none")
print(criterion(embeddings[anchor], embeddings[positive], embeddings[negative]))
