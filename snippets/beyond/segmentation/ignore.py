import torch
from torch.nn import functional as F

target = torch.tensor([[0, 1, 1, 255]])
logits = torch.tensor([[[5.0, -5.0, -5.0, -5.0], [-5.0, 5.0, 5.0, 5.0]]])
p, keep = logits.softmax(dim=1), (target != 255)[:, None]
y = F.one_hot(target.where(target != 255, 0), 2).movedim(-1, 1)


def dice(p, y):
    return (1 - 2 * (p * y).sum(2) / (p + y).sum(2)).mean()


try:
    F.one_hot(target, 2)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
for name, loss in (
    ("255 as background", dice(p, y)),
    ("masked in the target", dice(p, y * keep)),
    ("masked in both", dice(p * keep, y * keep)),
):
    print(f"{name}: {loss:.4f}")
