import torch
from torch import nn
from torch.nn import functional as F

left = torch.tensor([[1.0, 0.0]], requires_grad=True)
right = torch.tensor([[0.8, 0.6]])
target = torch.tensor([1])  # a similar pair

similarity = F.cosine_similarity(left, right)
print("similarity:", similarity.detach())
for name, value in (("similarity", similarity), ("1 - similarity", 1 - similarity)):
    loss = nn.HingeEmbeddingLoss()(value, target)
    (gradient,) = torch.autograd.grad(loss, left, retain_graph=True)
    after = F.cosine_similarity(left.detach() - 0.1 * gradient, right)
    print(f"after a step on {name}:", after)
