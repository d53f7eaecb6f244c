import torch
from torch.nn import functional as F

lines = F.poisson_nll_loss.__doc__.splitlines()
print([line.strip() for line in lines if "xpectation" in line])

target = torch.tensor([4.0])
for prediction in (target, target.log()):
    loss = F.poisson_nll_loss(prediction, target)
    print(f"prediction {prediction.item():.4f}: loss {loss:.4f}")
