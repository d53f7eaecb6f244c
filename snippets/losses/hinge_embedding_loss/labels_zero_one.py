import torch
from torch import nn

distance = torch.tensor([0.1, 0.9, 2.0], requires_grad=True)

for target in (
    torch.tensor([0, 0, 0]),
    torch.tensor([False, False, False]),
):  # no pair belongs together
    loss = nn.HingeEmbeddingLoss(reduction="none")(distance, target)
    (gradient,) = torch.autograd.grad(loss.sum(), distance)
    print(f"{target.dtype}: loss {loss.detach()}, gradient {gradient}")
