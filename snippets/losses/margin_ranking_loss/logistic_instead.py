import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 1))
first, second = torch.randn(2, 64, 16)
first_is_better = first[:, 0] > second[:, 0]  # (64,), bool

logits = (model(first) - model(second)).squeeze(1)  # (64,), score1 - score2
loss = nn.BCEWithLogitsLoss()(logits, first_is_better.to(logits.dtype))
loss.backward()
print(loss)
print("probability that the first is better:", logits[:3].detach().sigmoid())
