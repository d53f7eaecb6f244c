import torch
from torch import nn

target = torch.tensor([1.0])

for name, criterion, decay in (
    ("L1Loss", nn.L1Loss(), 1.0),
    ("smaller steps", nn.L1Loss(), 0.7),
    ("HuberLoss", nn.HuberLoss(), 1.0),
):
    prediction, path, lr = torch.zeros(1, requires_grad=True), [], 0.4
    for _ in range(8):
        (gradient,) = torch.autograd.grad(criterion(prediction, target), prediction)
        prediction = (prediction - lr * gradient).detach().requires_grad_()
        path.append(f"{prediction.item():.2f}")
        lr *= decay
    print(f"{name}:", *path)
