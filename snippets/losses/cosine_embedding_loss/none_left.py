import torch
from torch import nn

embedding1, embedding2 = torch.zeros(2, 2), torch.tensor([[1.0, 0.0], [4.0, 3.0]])
kept = embedding1.norm(dim=1) > 1e-3  # none
target = torch.tensor([1, 1])

print(
    "mean:  ",
    nn.CosineEmbeddingLoss()(embedding1[kept], embedding2[kept], target[kept]),
)
total = nn.CosineEmbeddingLoss(reduction="sum")(
    embedding1[kept], embedding2[kept], target[kept]
)
print("mended:", total / max(kept.sum().item(), 1))
