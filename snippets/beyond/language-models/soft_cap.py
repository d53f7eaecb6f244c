import torch
from torch.nn import functional as F


def soft_cap(logits, cap=30.0):
    return cap * torch.tanh(logits.float() / cap)


logits = torch.tensor([[2.0, 20.0, 60.0, 200.0]], requires_grad=True)
capped = soft_cap(logits)
print(capped.detach())
for scores in (logits, capped):
    loss = F.cross_entropy(scores, torch.tensor([1]))
    (gradient,) = torch.autograd.grad(loss, logits, retain_graph=True)
    print(f"loss {loss:.2f}, gradient", [round(g, 3) for g in gradient[0].tolist()])
