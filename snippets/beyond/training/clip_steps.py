import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

torch.manual_seed(0)
inputs = torch.randn(256, 3)
target = inputs.sum(dim=1, keepdim=True)
for reduction in ("mean", "sum"):
    weight = nn.Parameter(torch.zeros(3, 1))
    optimizer = torch.optim.SGD([weight], lr=0.1)
    norms, lengths = [], []
    for _ in range(40):
        before = weight.detach().clone()
        optimizer.zero_grad()
        nn.MSELoss(reduction=reduction)(inputs @ weight, target).backward()
        norms.append(clip_grad_norm_([weight], max_norm=1.0).item())
        optimizer.step()
        lengths.append((weight.detach() - before).norm().item())
    for step in (0, 39):
        print(f"{reduction}, step {step}: length {lengths[step]:.3f}")
    print(f"clipped in {sum(norm > 1 for norm in norms)} of 40 steps")
