import torch
from torch import nn

# A model that gives the same embedding for all inputs
embeddings = torch.full((4, 2), 0.7, requires_grad=True)
distance = torch.linalg.vector_norm(embeddings[:2] - embeddings[2:], dim=1)

for target in ([1, 1], [1, -1]):
    loss = nn.HingeEmbeddingLoss()(distance, torch.tensor(target))
    (gradient,) = torch.autograd.grad(loss, embeddings, retain_graph=True)
    print(f"target {target}: loss {loss:.1f}, gradient {gradient.abs().max():.1f}")
