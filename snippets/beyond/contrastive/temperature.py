import torch
from torch.nn import functional as F

cosines = torch.tensor([[0.6, 0.5, 0.2, -0.1, -0.4]])  # the first is the right one
for temperature in (0.01, 0.07, 0.5, 100.0):
    logits = cosines / temperature
    loss = F.cross_entropy(logits, torch.tensor([0]))
    negatives = logits.softmax(dim=1)[0, 1:]
    share = negatives[0] / negatives.sum()
    print(f"temperature {temperature:<5g} loss {loss:.4f}, the 0.5 has {share:4.0%}")
print(f"ln 5 = {torch.tensor(5.0).log():.4f}")
