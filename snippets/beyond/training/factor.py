import torch
from torch import nn

torch.manual_seed(0)
inputs, target = torch.randn(64, 3), torch.randn(64)


def train(optimizer_class, factor, **options):
    weight = nn.Parameter(torch.zeros(3))
    optimizer = optimizer_class([weight], **options)
    for _ in range(20):
        optimizer.zero_grad()
        (factor * nn.functional.mse_loss(inputs @ weight, target)).backward()
        optimizer.step()
    return weight.detach()


sgd, adam = torch.optim.SGD, torch.optim.Adam
plain = {sgd: train(sgd, 1, lr=0.1), adam: train(adam, 1, lr=0.1)}
for name, optimizer_class, factor, options in (
    ("SGD, the same learning rate", sgd, 10, {"lr": 0.1}),
    ("SGD, a tenth of it", sgd, 10, {"lr": 0.01}),
    ("Adam, the same learning rate", adam, 10, {"lr": 0.1}),
    ("Adam, times 1e-8", adam, 1e-8, {"lr": 0.1}),
    ("Adam, times 1e-8, eps too", adam, 1e-8, {"lr": 0.1, "eps": 1e-16}),
):
    scaled = train(optimizer_class, factor, **options)
    print(f"{name}: {torch.allclose(scaled, plain[optimizer_class], atol=1e-5)}")
