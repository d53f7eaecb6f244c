import torch
from torch import nn

hour = torch.tensor([[-1.0], [-0.6], [-0.2], [0.2], [0.6], [1.0]])
target = torch.tensor([[0.0], [1.0], [1.0], [3.0], [7.0], [16.0]])


def trained_with(criterion, last):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 1), last)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(1000):
        optimizer.zero_grad()
        criterion(model(hour), target).backward()
        optimizer.step()
    return model(hour).detach().flatten()


poisson = trained_with(nn.PoissonNLLLoss(), nn.Identity()).exp()
squares = trained_with(nn.MSELoss(), nn.Identity())
softplus = trained_with(nn.PoissonNLLLoss(), nn.Softplus())
print("target:                  ", target.flatten())
print("PoissonNLLLoss, then exp:", poisson.round(decimals=1))
print("MSELoss:                 ", squares.round(decimals=1))
print("softplus, PoissonNLLLoss:", softplus.round(decimals=1))
