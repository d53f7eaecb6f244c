import torch
from torch.nn import functional as F

print(
    [
        line.strip()
        for line in F.poisson_nll_loss.__doc__.splitlines()
        if "xpectation" in line
    ]
)

target = torch.tensor([4.0])
for prediction in (torch.tensor([4.0]), torch.tensor([4.0]).log()):
    print(
        f"prediction {prediction.item():.4f}: loss {F.poisson_nll_loss(prediction, target):.4f}"
    )
