import torch
from torch.nn import functional as F

answers = torch.tensor([1.0, 2.0, 0.0])  # a feature: chosen, rejected, in no pair
weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=1.0)
for step in range(201):
    log_p = (weight * answers).log_softmax(dim=0)
    loss = -F.logsigmoid(0.5 * (log_p[0] - log_p[1]))  # of a uniform reference
    if step in (0, 20, 200):
        shares = [round(p, 2) for p in log_p.exp().tolist()]
        print(f"loss {loss.item():.3f}, chosen, rejected, the third:", shares)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
