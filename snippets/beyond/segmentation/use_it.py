import torch
from torch import nn
from torch.nn import functional as F


def dice(logits, target):
    target = target.unsqueeze(1)
    keep = target != 255
    p = logits.float().softmax(dim=1) * keep
    y = torch.zeros_like(p).scatter(1, target.where(keep, 0), 1.0) * keep
    overlap, total = (p * y).sum(dim=(2, 3)), (p + y).sum(dim=(2, 3))
    return (1 - (2 * overlap + 1e-5) / (total + 1e-5)).mean()


torch.manual_seed(0)
model = nn.Conv2d(3, 4, kernel_size=3, padding=1)  # 4 classes, no softmax at the end
images, target = torch.randn(2, 3, 64, 64), torch.randint(4, (2, 64, 64))
target[:, :8] = 255  # pixels without a label

logits = model(images)  # (N, C, H, W), in float32
cross_entropy = F.cross_entropy(logits, target, ignore_index=255)
loss = cross_entropy + dice(logits, target)
loss.backward()
print(f"cross entropy {cross_entropy:.2f}, Dice {loss - cross_entropy:.2f}")
