import copy

import torch
from torch import nn
from torch.nn import functional as F

for name in ("frozen copy", "the same model", "a copy in the optimizer"):
    policy = nn.Linear(1, 3, bias=False)  # a logit for each of three answers
    nn.init.zeros_(policy.weight)
    reference = policy if name == "the same model" else copy.deepcopy(policy)
    trained = [policy, reference] if name == "a copy in the optimizer" else [policy]
    optimizer = torch.optim.SGD([model.weight for model in trained], lr=1.0)
    for _ in range(20):
        log_p = policy(torch.ones(1)).log_softmax(dim=0)
        log_ref = reference(torch.ones(1)).log_softmax(dim=0)
        lead = (log_p - log_ref)[0] - (log_p - log_ref)[1]
        loss = -F.logsigmoid(0.5 * lead)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    chosen = f"policy {log_p[0].exp():.2f}, reference {log_ref[0].exp():.2f}"
    print(f"{name}: loss {loss:.4f}, p(chosen) {chosen}")
