import torch

small, large = torch.zeros(400), torch.zeros(400)
small[:4], large[:200] = 1, 1
target = torch.stack([small, large])
for name, miss in (("small", 0), ("large", 1)):
    probabilities = target.clone()
    probabilities[miss] = 0  # this object is not found
    overlap, total = probabilities * target, probabilities + target
    of_each = 1 - (2 * overlap.sum(1) + 1e-5) / (total.sum(1) + 1e-5)
    of_all = 1 - 2 * overlap.sum() / total.sum()
    print(f"the {name} one missed: per sample {of_each.mean():.4f}, ", end="")
    print(f"per batch {of_all:.4f}")
