import math

import torch
from torch.nn import functional as F


def jensen_shannon(logits, other_logits, beta=0.5):
    """beta * KL(other || mixture) + (1 - beta) * KL(first || mixture), of each row."""
    log_p = F.log_softmax(other_logits.float(), dim=1)
    log_q = F.log_softmax(logits.float(), dim=1)
    mixture = torch.logaddexp(log_p + math.log(beta), log_q + math.log1p(-beta))
    to_p = F.kl_div(mixture, log_p, reduction="batchmean", log_target=True)
    to_q = F.kl_div(mixture, log_q, reduction="batchmean", log_target=True)
    return beta * to_p + (1 - beta) * to_q


first = torch.tensor([[2.0, 0.0, -1.0]])
second = torch.tensor([[0.0, 1.0, 0.0]])
print(f"first, second {jensen_shannon(first, second):.4f}")
print(f"second, first {jensen_shannon(second, first):.4f}")
far = torch.tensor([[100.0, 0.0, 0.0]]), torch.tensor([[0.0, 100.0, 0.0]])
print(f"far apart {jensen_shannon(*far):.4f}, ln 2 = {math.log(2):.4f}")
