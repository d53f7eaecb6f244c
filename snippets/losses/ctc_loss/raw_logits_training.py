import torch
from torch import nn

targets, criterion = torch.tensor([1, 2, 3]), nn.CTCLoss(reduction="sum")
for start in (0.0, 8.0):
    for normalise in (True, False):
        logits = torch.full((6, 4), start, requires_grad=True)
        losses = []
        for _ in range(200):
            given = logits.log_softmax(dim=1) if normalise else logits
            loss = criterion(given, targets, (6,), (3,))
            losses.append(f"{loss:.2f}")
            (gradient,) = torch.autograd.grad(loss, logits)
            logits = (logits - 0.5 * gradient).detach().requires_grad_()
        name = "log_softmax" if normalise else "raw logits"
        print(f"logits of {start}, {name}: first {losses[0]}, last {losses[-1]}")
