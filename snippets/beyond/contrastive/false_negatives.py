import math

import torch
from torch.nn import functional as F


def info_nce_masked(queries, keys, ids, temperature=0.07):
    """Keys with the same id as the right one are left out."""
    with torch.autocast(queries.device.type, enabled=False):
        queries = F.normalize(queries.float(), dim=1)
        logits = queries @ F.normalize(keys.float(), dim=1).T / temperature
    same = (ids[:, None] == ids).fill_diagonal_(False)
    logits = logits.masked_fill(same, -math.inf)
    return F.cross_entropy(logits, torch.arange(len(ids), device=ids.device))


ids = torch.tensor([0, 1, 2, 0])  # the caption of rows 0 and 3 is the same
caption = torch.eye(4)[ids]
image = caption.clone().requires_grad_()  # the best embeddings
for known in (torch.arange(4), ids):
    loss = info_nce_masked(image, caption, known)
    print(f"loss {loss:.4f}")
print(f"2 of 4 rows with ln 2: {math.log(2) / 2:.4f}")
