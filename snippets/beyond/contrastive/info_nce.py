import torch
from torch.nn import functional as F


def info_nce(queries, keys, temperature=0.07, symmetric=True, reduction="mean"):
    """Row i of both belongs together; the other rows are negatives. CLIP: symmetric.

    There may be more keys than queries.
    """
    with torch.autocast(queries.device.type, enabled=False):
        queries = F.normalize(queries.float(), dim=1)
        logits = queries @ F.normalize(keys.float(), dim=1).T / temperature
    target = torch.arange(len(logits), device=logits.device)
    loss = F.cross_entropy(logits, target, reduction=reduction)
    if symmetric:
        back = logits[:, : len(logits)].T
        loss = (loss + F.cross_entropy(back, target, reduction=reduction)) / 2
    return loss


queries = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
keys = torch.tensor([[1.0, 0.2], [0.1, 1.0], [0.0, 1.0]])
print(f"queries to keys  {info_nce(queries, keys, 0.1, symmetric=False):.4f}")
print(f"keys to queries  {info_nce(keys, queries, 0.1, symmetric=False):.4f}")
print(f"both, as CLIP    {info_nce(queries, keys, 0.1):.4f}")
