import torch
from torch import nn

targets, criterion = torch.tensor([1, 2, 3]), nn.CTCLoss(reduction="sum")
for start in (0.0, 8.0):
    for log_softmax in (True, False):
        logits = torch.full((6, 4), start, requires_grad=True)
        losses = []
        for _ in range(200):
            loss = criterion(
                logits.log_softmax(dim=1) if log_softmax else logits,
                targets,
                (6,),
                (3,),
            )
            losses.append(loss.item())
            (gradient,) = torch.autograd.grad(loss, logits)
            logits = (logits - 0.5 * gradient).detach().requires_grad_()
        print(
            f"all logits {start}, log_softmax {log_softmax}: first {losses[0]:.2f}, last {losses[-1]:.2f}"
        )
