import torch
from torch.nn import functional as F

expected, target = torch.zeros(1), torch.ones(1)

print("eps in float16:", torch.tensor(1e-8, dtype=torch.float16).item())
for dtype, eps in (
    (torch.float16, 1e-8),
    (torch.float16, 1e-4),
    (torch.float32, 1e-8),
):
    pair = expected.to(dtype), target.to(dtype)
    loss = F.poisson_nll_loss(*pair, log_input=False, eps=eps)
    print(f"{dtype}, eps={eps:g}: {loss.item():.4f}")
