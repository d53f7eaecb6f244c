import torch
from torch import nn

embedding2 = torch.tensor([[1.0, 0.0], [1.0, 0.0]])

for label in (1, -1):
    embedding1 = torch.zeros(2, 2, requires_grad=True)
    target = torch.tensor([label, label])
    loss = nn.CosineEmbeddingLoss()(embedding1, embedding2, target)
    loss.backward()
    print(f"target {label}: loss {loss.item()}, gradient", embedding1.grad[0])

embedding1 = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
kept = (embedding1.norm(dim=1) > 1e-3) & (embedding2.norm(dim=1) > 1e-3)
total = nn.CosineEmbeddingLoss(reduction="sum")(
    embedding1[kept], embedding2[kept], torch.ones(2)[kept]
)
print("without the zero vector:", total / max(kept.sum().item(), 1))
