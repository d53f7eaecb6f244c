import torch
from torch.nn import functional as F

features = torch.linspace(-1, 1, 64).unsqueeze(1)
target = 3 * features


def losses(lr=0.5, reduction="mean", zero_grad=True, sign=1, scale=1):
    weight, printed = torch.zeros(1, 1, requires_grad=True), []
    optimizer = torch.optim.SGD([weight], lr=lr)
    for _ in range(4):
        if zero_grad:
            optimizer.zero_grad()
        loss = F.mse_loss(scale * features @ weight, target, reduction=reduction)
        (sign * loss).backward()
        optimizer.step()
        printed.append(f"{loss:.3g}")
    return " ".join(printed)


print("right:", losses())
print("learning rate times 20:", losses(lr=10))
print("sum:", losses(reduction="sum"))
print("sum, lr / N:", losses(reduction="sum", lr=0.5 / 64))
print("features times 10:", losses(scale=10))
print("wrong sign:", losses(sign=-1))
print("lr=2:", losses(lr=2))
print("lr=2, without zero_grad():", losses(lr=2, zero_grad=False))
