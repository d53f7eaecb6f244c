import torch
from torch import nn
from torch.nn import functional as F


def generalized_cross_entropy(logits, target, q=0.7):
    losses = F.cross_entropy(logits, target, reduction="none")
    return (-torch.expm1(-q * losses) / q).mean()


torch.manual_seed(0)
model = nn.Linear(32, 10)
features, target = torch.randn(128, 32), torch.randint(10, (128,))  # some are wrong

logits = model(features)  # (128, 10), no softmax
loss = generalized_cross_entropy(logits, target)
loss.backward()
print(f"loss {loss:.4f}, untrained {(1 - 0.1**0.7) / 0.7:.4f}")
