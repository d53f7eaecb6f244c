import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
encoder = nn.Linear(16, 8, bias=False)
pairs = torch.randn(2, 8, 16)  # 2 sides, 8 pairs


def info_nce(rows):
    queries, keys = F.normalize(rows, dim=-1)
    return F.cross_entropy(queries @ keys.T / 0.1, torch.arange(len(queries)))


def error(gradient):
    return f"error {(gradient - whole).norm() / whole.norm():.0%}"


(whole,) = torch.autograd.grad(info_nce(encoder(pairs)), encoder.weight)
for size in (4, 1):
    losses = [info_nce(encoder(part)) for part in pairs.split(size, dim=1)]
    (grad,) = torch.autograd.grad(sum(losses) / len(losses), encoder.weight)
    print(f"{size} at a time: {error(grad)}")

with torch.no_grad():  # first pass: embeddings alone
    rows = torch.cat([encoder(part) for part in pairs.split(4, dim=1)], dim=1)
(slopes,) = torch.autograd.grad(info_nce(rows.requires_grad_()), rows)
for part, slope in zip(pairs.split(4, dim=1), slopes.split(4, dim=1), strict=True):
    encoder(part).backward(slope)  # second pass: with a graph, one part at a time
print(f"4 at a time, in two passes: {error(encoder.weight.grad)}")
