import torch
from torch import nn
from torch.nn import functional as F

left = torch.tensor([[1.0, 0.0]], requires_grad=True)
right = torch.tensor([[0.8, 0.6]])
target = torch.tensor([1])  # the pair belongs together

similarity = F.cosine_similarity(left, right)
print("similarity:                     ", similarity.detach())
for name, distance in {
    "after a step on similarity:     ": similarity,
    "after a step on 1 - similarity:": 1 - similarity,
}.items():
    loss = nn.HingeEmbeddingLoss()(distance, target)
    (gradient,) = torch.autograd.grad(loss, left, retain_graph=True)
    print(name, F.cosine_similarity(left.detach() - 0.1 * gradient, right))
