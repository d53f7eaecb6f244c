import torch
from torch import nn

share, limit = torch.tensor([0.7, 1.0]), torch.tensor([10.0, 1.0])  # 7 of 10, 1 of 1

for weight in (None, limit):
    logit = nn.Parameter(torch.zeros(()))  # one number for both
    optimizer = torch.optim.SGD([logit], lr=0.1)
    for _ in range(2000):
        optimizer.zero_grad()
        nn.BCEWithLogitsLoss(weight=weight)(logit.expand(2), share).backward()
        optimizer.step()
    print(f"weight {weight}: learned share {logit.sigmoid().item():.4f}")
