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


def compare(name, plain, scaled):
    print(f"{name}: {torch.allclose(plain, scaled, atol=1e-5)}")


sgd, adam = torch.optim.SGD, torch.optim.Adam
plain = train(sgd, 1, lr=0.1)
compare("SGD, the same learning rate", plain, train(sgd, 10, lr=0.1))
compare("SGD, a tenth of it", plain, train(sgd, 10, lr=0.01))
plain = train(adam, 1, lr=0.1)
compare("Adam, the same learning rate", plain, train(adam, 10, lr=0.1))
compare("Adam, times 1e-8", plain, train(adam, 1e-8, lr=0.1))
compare("Adam, times 1e-8, eps too", plain, train(adam, 1e-8, lr=0.1, eps=1e-16))
