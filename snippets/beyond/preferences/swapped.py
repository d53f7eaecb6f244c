import torch
from torch.nn import functional as F

for name, sign in (("right", 1), ("swapped", -1)):
    logits = torch.zeros(3, requires_grad=True)  # chosen, rejected, in no pair
    optimizer = torch.optim.SGD([logits], lr=1.0)
    losses = []
    for _ in range(20):
        log_p = logits.log_softmax(dim=0)
        loss = -F.logsigmoid(0.5 * sign * (log_p[0] - log_p[1]))  # uniform reference
        losses.append(round(loss.item(), 4))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{name}: loss {losses[0]} to {losses[-1]}, p(chosen) {log_p[0].exp():.2f}")
