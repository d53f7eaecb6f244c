import torch
from torch.nn import functional as F

embeddings = torch.tensor([[0.0], [0.5], [3.0], [3.5], [5.0], [8.0]])
labels = torch.tensor([0, 0, 0, 1, 1, 1])

same = labels[:, None] == labels
pairs = same & ~torch.eye(6, dtype=torch.bool)  # no sample is its own positive
anchor, positive, negative = (pairs[:, :, None] & ~same[:, None, :]).nonzero(
    as_tuple=True
)
loss = F.triplet_margin_loss(
    embeddings[anchor], embeddings[positive], embeddings[negative], reduction="none"
)
not_met = (loss > 0).sum()
print("triplets:", len(loss), "not met:", not_met.item())
print("mean of all:    ", loss.mean())
print(
    "mean of not met:", loss.sum() / not_met.clamp(min=1)
)  # 0, not nan, where all are met
