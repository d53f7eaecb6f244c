import torch


def masks(logits, target, ignore_index=255):
    """Probabilities and a target of 0 and 1, (N, C, pixels); ignored pixels are 0."""
    logits, target = logits.float().flatten(2), target.flatten(1).unsqueeze(1)
    keep = target != ignore_index
    if logits.shape[1] == 1:  # binary: the target holds 0 and 1
        return logits.sigmoid() * keep, (target * keep).type_as(logits)
    y = torch.zeros_like(logits).scatter(1, target.where(keep, 0), 1.0)
    return logits.softmax(dim=1) * keep, y * keep


def dice(logits, target, smooth=1e-5, per_sample=True, background=True):
    """Logits (N, C, ...), class indices (N, ...); the mean over classes and samples."""
    p, y = masks(logits, target)
    if not background:  # class 0 is left out
        p, y = p[:, 1:], y[:, 1:]
    dims = 2 if per_sample else (0, 2)
    overlap, total = (p * y).sum(dims), (p + y).sum(dims)
    return (1 - (2 * overlap + smooth) / (total + smooth)).mean()


binary = torch.tensor([[[[-2.0, -1.0, 1.0], [-3.0, 2.0, 9.0]]]])  # (1, 1, 2, 3)
print(f"one class: {dice(binary, torch.tensor([[[0, 0, 1], [0, 1, 255]]])):.4f}")
classes = torch.cat([-binary, binary, -binary], dim=1)  # (1, 3, 2, 3)
target = torch.tensor([[[0, 0, 1], [2, 1, 255]]])
print(f"three classes: {dice(classes, target):.4f}")
print(f"without the background: {dice(classes, target, background=False):.4f}")
