import torch
from torch import nn

embeddings = torch.full(
    (4, 2), 0.7, requires_grad=True
)  # a model that ignores its input
distance = torch.linalg.vector_norm(embeddings[:2] - embeddings[2:], dim=1)

for target in (torch.tensor([1, 1]), torch.tensor([1, -1])):
    loss = nn.HingeEmbeddingLoss()(distance, target)
    (gradient,) = torch.autograd.grad(loss, embeddings, retain_graph=True)
    print(
        f"targets {target.tolist()}: loss {loss:.1f}, largest gradient {gradient.abs().max():.1f}"
    )
