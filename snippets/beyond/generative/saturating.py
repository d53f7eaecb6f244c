import torch
from torch.nn import functional as F

for logit in (0.0, -5.0, -10.0):  # of a generated sample
    fake = torch.tensor(logit, requires_grad=True)
    minimax, non_saturating = F.logsigmoid(-fake), -F.logsigmoid(fake)
    (slope,) = torch.autograd.grad(minimax, fake)
    (steep,) = torch.autograd.grad(non_saturating, fake)
    print(f"logit {logit:5}: minimax {slope:.5f}, non-saturating {steep:.5f}")
