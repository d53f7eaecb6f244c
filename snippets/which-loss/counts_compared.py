import torch
from torch import nn

hour = torch.tensor([[-1.0], [-0.6], [-0.2], [0.2], [0.6], [1.0]])
target = torch.tensor([[0.0], [1.0], [1.0], [3.0], [7.0], [16.0]])


def output_trained_with(criterion, last):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 1), last)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(1000):
        optimizer.zero_grad()
        criterion(model(hour), target).backward()
        optimizer.step()
    return model(hour).detach().flatten()


print("counted:                 ", target.flatten())
print(
    "PoissonNLLLoss, then exp:",
    output_trained_with(nn.PoissonNLLLoss(), nn.Identity()).exp().round(decimals=1),
)
print(
    "MSELoss:                 ",
    output_trained_with(nn.MSELoss(), nn.Identity()).round(decimals=1),
)
print(
    "softplus, PoissonNLLLoss:",
    output_trained_with(nn.PoissonNLLLoss(), nn.Softplus()).round(decimals=1),
)
