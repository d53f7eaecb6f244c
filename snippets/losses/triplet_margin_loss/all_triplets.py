import torch
from torch.nn import functional as F

embeddings = torch.tensor([[0.0], [0.5], [3.0], [3.5], [5.0], [8.0]])
labels = torch.tensor([0, 0, 0, 1, 1, 1])

same = labels[:, None] == labels
positives = same & ~torch.eye(6, dtype=torch.bool)  # no sample is its own positive
triplets = positives[:, :, None] & ~same[:, None, :]
anchor, positive, negative = triplets.nonzero(as_tuple=True)
loss = F.triplet_margin_loss(
    embeddings[anchor], embeddings[positive], embeddings[negative], reduction="none"
)
active = (loss > 0).sum()
print(f"{len(loss)} triplets, {active} with a loss above zero")
print("mean of all:", loss.mean())
print("mean of those above zero:", loss.sum() / active.clamp(min=1))
