import torch

target = torch.zeros(4, 8, 8)
for i in range(4):
    target[i, 2 * i : 2 * i + 2] = 1
p = target[:, None]  # (N, 1, H, W), all right
for y in (target, target[:, None]):
    overlap = p * y
    loss = 1 - 2 * overlap.sum() / (p + y).sum()
    print(f"{tuple(p.shape)} * {tuple(y.shape)} is {tuple(overlap.shape)}: {loss:.4f}")
