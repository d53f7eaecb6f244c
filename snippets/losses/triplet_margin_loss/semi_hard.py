import torch
from torch import nn

embeddings = torch.tensor([[0.0], [0.5], [3.0], [3.5], [5.0], [8.0]])
labels = torch.tensor([0, 0, 0, 1, 1, 1])
margin = 1.0

distances = torch.cdist(embeddings, embeddings)
same = labels[:, None] == labels
anchor, positive = (same & ~torch.eye(6, dtype=torch.bool)).nonzero(as_tuple=True)
near, far = distances[anchor, positive, None], distances[anchor]
unfit = same[anchor] | (far <= near) | (far >= near + margin)
nearest, negative = far.masked_fill(unfit, torch.inf).min(dim=1)
found = nearest.isfinite()  # some pairs have no such negative
print("pairs:", len(anchor), "with a semi-hard negative:", found.sum().item())

triplets = (embeddings[index[found]] for index in (anchor, positive, negative))
print(nn.TripletMarginLoss(margin=margin, reduction="none")(*triplets))
