import math

import torch
from torch.nn import functional as F


def cosines(embeddings, weight):
    with torch.autocast(embeddings.device.type, enabled=False):
        weight = F.normalize(weight.float(), dim=1)
        return F.normalize(embeddings.float(), dim=1) @ weight.T


def cosface(embeddings, weight, target, margin=0.35, scale=64.0, reduction="mean"):
    """Cross entropy of scaled cosines, that of the target minus a margin."""
    cosine, column = cosines(embeddings, weight), target[:, None]
    own = cosine.gather(1, column)
    logits = scale * cosine.scatter(1, column, own - margin)
    return F.cross_entropy(logits, target, reduction=reduction)


def arcface(embeddings, weight, target, margin=0.5, scale=64.0, reduction="mean"):
    """The margin, in radians, is added to the angle, as long as it is below pi."""
    cosine, column = cosines(embeddings, weight), target[:, None]
    own = cosine.gather(1, column).clamp(-1 + 1e-7, 1 - 1e-7)
    angle, lower = own.acos(), own - margin * math.sin(margin)
    own = torch.where(angle <= math.pi - margin, (angle + margin).cos(), lower)
    logits = scale * cosine.scatter(1, column, own)
    return F.cross_entropy(logits, target, reduction=reduction)


weight = torch.eye(3)  # (classes, features): the direction of each class
embeddings = torch.tensor([[3.0, 1.0, 0.0], [0.5, 1.0, 2.0]])
target = torch.tensor([0, 2])
for margin in (0.0, 0.35):
    loss = cosface(embeddings, weight, target, margin, scale=8.0)
    print(f"CosFace, margin {margin:4}: loss {loss:.4f}")
for margin in (0.0, 0.5):
    loss = arcface(embeddings, weight, target, margin, scale=8.0)
    print(f"ArcFace, margin {margin:4}: loss {loss:.4f}")
