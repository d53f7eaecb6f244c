import torch
from torch.nn import functional as F

embedding = torch.tensor([2.0, 0.0], requires_grad=True)
weight = torch.tensor([1.0, 0.0])  # the embedding lies on its class
cosine = F.normalize(embedding, dim=0) @ weight
for limit in (1.0, 1 - 1e-7):
    own = (cosine.clamp(-limit, limit).acos() + 0.5).cos()
    (gradient,) = torch.autograd.grad(own, embedding, retain_graph=True)
    print("gradient", gradient.tolist())
