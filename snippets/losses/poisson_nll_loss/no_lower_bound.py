import torch
from torch.nn import functional as F

target = torch.tensor([-1.0])
for value in (0.0, -10.0, -1000.0):
    loss = F.poisson_nll_loss(torch.tensor([value]), target)
    print(f"prediction {value:g}: loss {loss:.4f}")
