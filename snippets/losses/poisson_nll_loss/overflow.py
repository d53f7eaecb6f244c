import torch
from torch.nn import functional as F

target = torch.tensor([5.0])
for value in (88.0, 89.0):
    output = torch.tensor([value], requires_grad=True)
    for name, loss in (
        ("exp", F.poisson_nll_loss(output, target)),
        ("softplus", F.poisson_nll_loss(F.softplus(output), target, log_input=False)),
    ):
        (gradient,) = torch.autograd.grad(loss, output)
        print(f"{value:g}, {name}: loss {loss:.4g}, gradient {gradient.item():.4g}")
print("12 in float16:", F.poisson_nll_loss(torch.tensor(12.0).half(), target.half()))
