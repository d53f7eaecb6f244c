import torch
from torch.distributions import Normal

for name in ("sample", "rsample"):
    torch.manual_seed(0)
    mean = torch.zeros(3, requires_grad=True)
    code = getattr(Normal(mean, torch.ones(3)), name)()
    print(f"{name}: requires_grad {code.requires_grad}")
