import torch
from torch import nn

distance = torch.tensor([0.1, 0.9, 2.0], requires_grad=True)
label = torch.tensor([0, 0, 0])  # all three pairs are different

criterion = nn.HingeEmbeddingLoss(reduction="none")
for target in (label, label.bool(), 2 * label - 1):
    loss = criterion(distance, target)
    (gradient,) = torch.autograd.grad(loss.sum(), distance)
    print(f"{target.tolist()}: loss {loss.detach()}, gradient {gradient}")
