import math

import torch
from torch.nn import functional as F


def siglip(queries, keys, log_scale, bias):
    """A binary cross entropy for each of the N² pairs; their sum, divided by N."""
    with torch.autocast(queries.device.type, enabled=False):
        queries = F.normalize(queries.float(), dim=1)
        logits = log_scale.exp() * queries @ F.normalize(keys.float(), dim=1).T + bias
    target = torch.eye(len(logits), device=logits.device, dtype=logits.dtype)
    losses = F.binary_cross_entropy_with_logits(logits, target, reduction="sum")
    return losses / len(logits)


n = 256
queries, keys = torch.eye(2 * n).split(n)  # all cosines are 0
log_scale = torch.tensor(math.log(10.0))
for bias in (0.0, -10.0):
    print(f"bias {bias:3.0f}: loss {siglip(queries, keys, log_scale, bias):.2f}")
print(f"N ln 2 = {n * math.log(2):.2f}")
