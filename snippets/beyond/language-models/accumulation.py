import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Sequential(nn.Embedding(50, 16), nn.Linear(16, 50))
tokens = torch.randint(50, (8, 32))
labels = tokens.clone()
for text, length in enumerate((32, 30, 31, 32, 4, 2, 3, 5)):
    labels[text, length:] = -100  # padding
target = F.pad(labels[:, 1:], (0, 1), value=-100)


def gradient(reduction, divisor, size):
    model.zero_grad()
    for part, wanted in zip(tokens.split(size), target.split(size), strict=True):
        logits = model(part).flatten(0, 1)
        loss = F.cross_entropy(logits, wanted.flatten(), reduction=reduction)
        (loss / divisor).backward()
    return model[1].weight.grad.clone()


whole = gradient("mean", 1, size=8)
counts = {"label": (labels != -100).sum(), "target": (target != -100).sum()}
ways = {"mean of the two means": ("mean", 2)} | {
    f"sum / {count} {name}s": ("sum", count) for name, count in counts.items()
}
for name, way in ways.items():
    error = (gradient(*way, size=4) - whole).norm() / whole.norm()
    print(f"{name}: error {error:.0%}")
