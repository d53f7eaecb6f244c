import torch
from torch.nn import functional as F

logits = torch.zeros(1, 1000, requires_grad=True)  # an untrained model
nll = F.cross_entropy(logits, torch.tensor([0]))
for name, loss in {
    "cross entropy": nll,
    "GCE, q = 0.7": -torch.expm1(-0.7 * nll) / 0.7,
    "GCE, q = 1": -torch.expm1(-nll),
    "SCE": 0.1 * nll - 4 * torch.expm1(-nll),
}.items():
    (gradient,) = torch.autograd.grad(loss, logits, retain_graph=True)
    print(f"{name:<14} gradient {gradient.norm():.4f}")
