import torch


def lovasz_weights(y):
    """How much 1 - IoU grows as the pixels become wrong, one after the other."""
    total = y.sum(dim=-1, keepdim=True)
    left, union = total - y.cumsum(dim=-1), total + (1 - y).cumsum(dim=-1)
    grows = torch.where(y > 0, 1 / union, left / (union * (union - 1)))
    return grows.nan_to_num(1.0)  # 0 / 0 without an object


def lovasz_softmax(logits, target, per_sample=False, present=True, ignore_index=255):
    """Logits (N, C, ...), class indices (N, ...). present: the target's classes."""
    p, target = logits.float().softmax(dim=1).flatten(2), target.flatten(1).unsqueeze(1)
    if not per_sample:  # one sample with the pixels of all
        p, target = p.movedim(1, 0).flatten(1)[None], target.flatten()[None, None]
    keep = target != ignore_index
    y = torch.zeros_like(p).scatter(1, target.where(keep, 0), 1.0) * keep
    errors, order = ((p - y).abs() * keep).sort(dim=2, descending=True)
    losses = (errors * lovasz_weights(y.gather(2, order))).sum(dim=2)
    counted = y.any(dim=2) if present else torch.ones_like(losses)
    return ((losses * counted).sum(1) / counted.sum(1).clamp(min=1)).mean()


target = torch.tensor([[0, 0, 1, 1]])
logits = torch.zeros(1, 3, 4).scatter(1, torch.tensor([[[0, 1, 1, 1]]]), 20.0)
print(f"the classes present: {lovasz_softmax(logits, target):.4f}")
print(f"all: {lovasz_softmax(logits, target, present=False):.4f}")
print(f"1 - IoU: {1 - 1 / 2:.4f} and {1 - 2 / 3:.4f}")
