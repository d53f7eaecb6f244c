import torch
from torch import nn

logits = torch.tensor([[2.0, 6.0, 1.0], [5.0, 4.0, 3.0], [3.0, 1.0, 6.0]]).double()
criterion, labels = nn.CTCLoss(reduction="sum"), torch.tensor([1, 2])
ways = {
    "after log_softmax": lambda scale: scale * logits.log_softmax(dim=1),
    "before it": lambda scale: (scale * logits).log_softmax(dim=1),
}
for name, way in ways.items():
    scale = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
    (gradient,) = torch.autograd.grad(criterion(way(scale), labels, (3,), (2,)), scale)
    up = criterion(way(0.5 + 1e-6), labels, (3,), (2,))
    down = criterion(way(0.5 - 1e-6), labels, (3,), (2,))
    slope = (up - down) / 2e-6
    print(f"scaled {name}: torch {gradient:.4f}, measured {slope:.4f}")
