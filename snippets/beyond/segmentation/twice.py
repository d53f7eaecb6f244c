import torch


def dice(p, y):
    return 1 - 2 * (p * y).sum() / (p + y).sum()


target = torch.tensor([1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0])
for logit in (2.0, 20.0):
    logits = logit * (2 * target - 1)
    p = logits.sigmoid()
    print(f"logits ±{logit:g}: {dice(p.sigmoid(), target):.4f}, ", end="")
    print(f"with one sigmoid {dice(p, target):.4f}")
