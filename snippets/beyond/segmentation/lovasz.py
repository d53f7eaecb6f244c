import torch


def lovasz_weights(y):
    """How much 1 - IoU grows as the pixels become wrong, one after the other."""
    total = y.sum(dim=-1, keepdim=True)
    left, union = total - y.cumsum(dim=-1), total + (1 - y).cumsum(dim=-1)
    grows = torch.where(y > 0, 1 / union, left / (union * (union - 1)))
    return grows.nan_to_num(1.0)  # 0 / 0 without an object


def lovasz_hinge(logits, target, per_sample=True, ignore_index=255):
    """Binary: logits and target (N, ...), the target of 0 and 1."""
    logits, target = logits.float().flatten(1), target.flatten(1)
    if not per_sample:  # one sample with the pixels of all
        logits, target = logits.reshape(1, -1), target.reshape(1, -1)
    y = (target == 1).to(logits.dtype)
    errors = 1 - (2 * y - 1) * logits
    errors = errors.masked_fill(target == ignore_index, -torch.inf)  # sorted last
    errors, order = errors.sort(dim=1, descending=True)
    return (errors.relu() * lovasz_weights(y.gather(1, order))).sum(dim=1).mean()


target = torch.tensor([[1, 1, 0, 0]])
for logits in (
    [[2.0, 1.5, -1.0, -3.0]],
    [[2.0, 1.5, 1.0, -3.0]],
    [[2.0, 0.5, 1.0, -3.0]],
):
    print(f"{logits[0]}: loss {lovasz_hinge(torch.tensor(logits), target):.4f}")
