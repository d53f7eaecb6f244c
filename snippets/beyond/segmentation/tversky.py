import torch


def masks(logits, target, ignore_index=255):
    """Probabilities and a target of 0 and 1, (N, C, pixels); ignored pixels are 0."""
    logits, target = logits.float().flatten(2), target.flatten(1).unsqueeze(1)
    keep = target != ignore_index
    if logits.shape[1] == 1:  # binary: the target holds 0 and 1
        return logits.sigmoid() * keep, (target * keep).type_as(logits)
    y = torch.zeros_like(logits).scatter(1, target.where(keep, 0), 1.0)
    return logits.softmax(dim=1) * keep, y * keep


def tversky(logits, target, alpha=0.3, beta=0.7, gamma=1.0, smooth=1e-5):
    """alpha weights false positives, beta false negatives; gamma: focal Tversky."""
    p, y = masks(logits, target)
    overlap = (p * y).sum(2)
    false_positives, false_negatives = (p * (1 - y)).sum(2), ((1 - p) * y).sum(2)
    total = overlap + alpha * false_positives + beta * false_negatives
    loss = 1 - (overlap + smooth) / (total + smooth)
    return (loss.clamp(min=1e-12) ** gamma).mean()  # else nan gradients at a loss of 0


target = torch.tensor([[[1, 1, 0, 0]]])
missed = torch.tensor([[[[5.0, -5.0, -5.0, -5.0]]]])
too_many = torch.tensor([[[[5.0, 5.0, 5.0, -5.0]]]])
for alpha, beta in ((0.5, 0.5), (0.3, 0.7)):
    one = tversky(missed, target, alpha, beta)
    other = tversky(too_many, target, alpha, beta)
    print(f"{alpha}, {beta}: a pixel missed {one:.4f}, one too many {other:.4f}")
