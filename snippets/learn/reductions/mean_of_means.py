import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Linear(16, 50)
inputs, target = torch.randn(4, 64, 16), torch.randint(50, (4, 64))
target[:2, 62:] = target[2:, 6:] = -100  # 124 and 12 tokens count


def gradient(reduction, divisor, size):
    model.zero_grad()
    for part, labels in zip(inputs.split(size), target.split(size), strict=True):
        logits = model(part).transpose(1, 2)
        (F.cross_entropy(logits, labels, reduction=reduction) / divisor).backward()
    return model.weight.grad


whole = gradient("mean", 1, size=4)
means = gradient("mean", 2, size=2)
sums = gradient("sum", 124 + 12, size=2)
print(f"mean of the two means: error {(means - whole).norm() / whole.norm():.0%}")
print(f"sums divided by 136:   error {(sums - whole).norm() / whole.norm():.0%}")
