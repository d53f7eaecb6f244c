import torch
from torch.nn import functional as F

logits = torch.randn(1000, 50000, generator=torch.Generator().manual_seed(0))
target = torch.randint(50000, (1000,), generator=torch.Generator().manual_seed(1))
logits[torch.arange(1000), target] += 12  # a good model
for smoothing in (0.0, 0.1):
    loss = F.cross_entropy(logits, target, label_smoothing=smoothing)
    print(f"smoothing {smoothing}: loss {loss:.3f}, its exp {loss.exp():.2f}")
