import copy

import torch
from torch import nn
from torch.nn import functional as F

for name in ("frozen copy", "the same model", "a copy in the optimizer"):
    policy = nn.Linear(1, 3)  # a log-probability for each of three answers
    nn.init.zeros_(policy.weight)
    nn.init.zeros_(policy.bias)
    reference = policy if name == "the same model" else copy.deepcopy(policy)
    trained = [policy, reference] if name == "a copy in the optimizer" else [policy]
    weights = [p for model in trained for p in model.parameters()]
    optimizer = torch.optim.SGD(weights, lr=1.0)
    for _ in range(20):
        log_p = policy(torch.ones(1)).log_softmax(dim=0)
        log_ref = reference(torch.ones(1)).log_softmax(dim=0)
        lead = (log_p - log_ref)[0] - (log_p - log_ref)[1]
        loss = -F.logsigmoid(0.5 * lead)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    shares = [round(p, 2) for m in (log_p, log_ref) for p in m.exp().tolist()[:2]]
    print(f"{name}: loss {loss:.4f}, policy {shares[:2]}, reference {shares[2:]}")
