import warnings

import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
target = features @ torch.tensor([[1.0], [-2.0], [0.5]]) + 4.0


def trained_on(target):
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        nn.MSELoss()(model(features), target).backward()
        optimizer.step()
    return model(features)


with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # there is one, for (64,)
    for wanted in (target, target.squeeze(1)):
        prediction = trained_on(wanted)
        print(
            f"target {tuple(wanted.shape)}: predictions from {prediction.min():.2f} to {prediction.max():.2f}"
        )
print(
    f"targets from {target.min():.2f} to {target.max():.2f}, their mean {target.mean():.2f}"
)
