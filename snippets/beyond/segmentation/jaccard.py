import torch


def masks(logits, target, ignore_index=255):
    """Probabilities and a target of 0 and 1, (N, C, pixels); ignored pixels are 0."""
    logits, target = logits.float().flatten(2), target.flatten(1).unsqueeze(1)
    keep = target != ignore_index
    if logits.shape[1] == 1:  # binary: the target holds 0 and 1
        return logits.sigmoid() * keep, (target * keep).type_as(logits)
    y = torch.zeros_like(logits).scatter(1, target.where(keep, 0), 1.0)
    return logits.softmax(dim=1) * keep, y * keep


def jaccard(logits, target, smooth=1e-5, per_sample=True):
    """Soft IoU: the overlap, divided by what is in one of both."""
    p, y = masks(logits, target)
    dims = 2 if per_sample else (0, 2)
    overlap, total = (p * y).sum(dims), (p + y).sum(dims)
    return (1 - (overlap + smooth) / (total - overlap + smooth)).mean()


target = torch.tensor([[[1, 1, 0, 0]]])
for logit in (20.0, 2.0, 0.0):
    logits = logit * torch.tensor([[[[1.0, 1.0, 1.0, -1.0]]]])
    print(f"logits ±{logit:g}: loss {jaccard(logits, target):.4f}")
