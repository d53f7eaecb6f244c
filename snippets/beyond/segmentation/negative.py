import torch


def dice(p, y):
    return 1 - 2 * (p * y).sum() / (p + y).sum()


mask = torch.tensor([0, 0, 255, 255], dtype=torch.uint8)  # as read from a PNG
p = torch.tensor([0.1, 0.1, 0.9, 0.9])
for target in (mask, mask / 255, (mask > 127).float()):
    print(f"{target.dtype}, {target.max():g}: loss {dice(p, target):.4f}")
