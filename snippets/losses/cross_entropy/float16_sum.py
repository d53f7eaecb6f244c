import torch
from torch import nn

for samples in (6_500, 6_600):
    logits = (
        torch.tensor([0.0, 10.0], dtype=torch.float16)
        .repeat(samples, 1)
        .requires_grad_()
    )
    target = torch.zeros(samples, dtype=torch.int64)
    loss = nn.CrossEntropyLoss()(logits, target)
    (gradient,) = torch.autograd.grad(loss, logits)
    single = nn.CrossEntropyLoss(reduction="none")(logits, target)
    print(
        f"{samples} samples: loss {loss:g}, sum of the gradients {gradient.float().abs().sum():.2f},",
        end=" ",
    )
    print(f"none, then mean {single.mean():g}")
