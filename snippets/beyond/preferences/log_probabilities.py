import torch
from torch.nn import functional as F


def by_log_softmax(logits, labels):
    """The log-probability of each label, 0 where the label is -100."""
    rows, left_out = logits.float().log_softmax(dim=-1), labels == -100
    picked = rows.gather(-1, labels.masked_fill(left_out, 0)[..., None])[..., 0]
    return picked.masked_fill(left_out, 0.0)


def by_cross_entropy(logits, labels):
    return -F.cross_entropy(logits.float().transpose(1, 2), labels, reduction="none")


torch.manual_seed(0)
logits = torch.randn(2, 5, 100)
labels = torch.randint(100, (2, 5))  # shifted already
labels[0, :2], labels[1, 3:] = -100, -100  # a prompt, padding
for way in (by_log_softmax, by_cross_entropy):
    print(way(logits, labels).sum(dim=1))
