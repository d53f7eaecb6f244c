import torch


def by_logsumexp(logits, labels):
    """The log-probability of each label, 0 where the label is -100."""
    logits, left_out = logits.float(), labels == -100
    picked = logits.gather(-1, labels.masked_fill(left_out, 0)[..., None])[..., 0]
    return (picked - logits.logsumexp(dim=-1)).masked_fill(left_out, 0.0)


def by_log_softmax(logits, labels):
    rows, left_out = logits.float().log_softmax(dim=-1), labels == -100
    picked = rows.gather(-1, labels.masked_fill(left_out, 0)[..., None])[..., 0]
    return picked.masked_fill(left_out, 0.0)


def tables(way, logits, labels):
    """How many tensors of the size of the logits are kept for backward beside them."""
    kept = {}
    with torch.autograd.graph.saved_tensors_hooks(
        lambda tensor: kept.setdefault(tensor.data_ptr(), tensor), lambda tensor: tensor
    ):
        way(logits, labels)
    kept.pop(logits.data_ptr(), None)
    return sum(tensor.numel() == logits.numel() for tensor in kept.values())


torch.manual_seed(0)
labels = torch.randint(100, (2, 5))
for dtype in (torch.float32, torch.bfloat16):
    logits = torch.randn(2, 5, 100, dtype=dtype, requires_grad=True)
    for way in (by_log_softmax, by_logsumexp):
        count = tables(way, logits, labels)
        print(f"{way.__name__}, {dtype}: keeps {count} more")
