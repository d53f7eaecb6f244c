import torch
from torch.nn import functional as F

logits = torch.tensor([-120.0, -20.0, 0.0, 120.0], requires_grad=True)
p = logits.sigmoid()
naive = -((1 - p) ** 0.5) * p.log()  # gamma 0.5, all targets 1
stable = (0.5 * F.logsigmoid(-logits)).exp() * -F.logsigmoid(logits)
for loss in (naive, stable):
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(
        [round(x, 4) for x in loss.tolist()], [round(x, 4) for x in gradient.tolist()]
    )
