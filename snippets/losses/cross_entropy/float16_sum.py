import torch
from torch import nn

for samples in (6_500, 6_600):
    logits = torch.tensor([0.0, 10.0], dtype=torch.float16).repeat(samples, 1)
    logits.requires_grad_()
    target = torch.zeros(samples, dtype=torch.int64)
    loss = nn.CrossEntropyLoss()(logits, target)
    (gradient,) = torch.autograd.grad(loss, logits)
    losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
    total = gradient.float().abs().sum()
    print(f"{samples} samples: loss {loss:g}, gradients {total:.2f},", end=" ")
    print(f"mean of the losses {losses.mean():g}")
