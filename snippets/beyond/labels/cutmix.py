import torch

image, other = torch.zeros(3, 32, 32), torch.ones(3, 32, 32)
lam, centre = 0.75, (4, 30)  # drawn: the share to keep, and the centre of the box
half = int(32 * (1 - lam) ** 0.5) // 2
top, left = (max(c - half, 0) for c in centre)
bottom, right = (min(c + half, 32) for c in centre)
image[:, top:bottom, left:right] = other[:, top:bottom, left:right]
kept = 1 - (bottom - top) * (right - left) / 32**2
print(f"drawn {lam}, kept {kept:.4f}, counted {(image == 0).double().mean():.4f}")
