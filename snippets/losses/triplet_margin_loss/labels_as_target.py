import torch
from torch import nn

embeddings = torch.tensor([[0.0], [1.0], [2.5], [3.0]])
labels = torch.tensor([0, 0, 1, 1])
criterion = nn.TripletMarginLoss()
try:
    criterion(embeddings, labels)
except TypeError as error:
    print(f"TypeError: {error}")

same = labels[:, None] == labels
positives = same & ~torch.eye(4, dtype=torch.bool)  # no sample is its own positive
triplets = positives[:, :, None] & ~same[:, None, :]
anchor, positive, negative = triplets.nonzero(as_tuple=True)
print(criterion(embeddings[anchor], embeddings[positive], embeddings[negative]))
