import math

import torch
from torch.nn import functional as F


def supcon(embeddings, labels, temperature=0.1):
    """The mean over an anchor's positives, all others of its class, outside the log.

    An anchor without a positive does not count.
    """
    with torch.autocast(embeddings.device.type, enabled=False):
        x = F.normalize(embeddings.float(), dim=1)
        logits = (x @ x.T / temperature).fill_diagonal_(-math.inf)
    positive = (labels[:, None] == labels).fill_diagonal_(False)
    count = positive.sum(dim=1)
    log_p = logits.log_softmax(dim=1).masked_fill(~positive, 0.0)
    losses = -log_p.sum(dim=1) / count.clamp(min=1)
    return losses.sum() / count.count_nonzero().clamp(min=1)


labels = torch.tensor([0, 0, 0, 1, 1, 1])
print(f"perfect: {supcon(torch.eye(2)[labels], labels):.4f}, ln 2 = {math.log(2):.4f}")
print(f"all embeddings equal: {supcon(torch.ones(6, 2), labels):.4f}", end="")
print(f", ln 5 = {math.log(5):.4f}")
