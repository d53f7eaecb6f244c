import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
labels = torch.randint(3, (1000,))
inputs = 4 * F.one_hot(labels, 3) + torch.randn(1000, 3)
labels[:300] = torch.randint(3, (300,))  # 30% of the labels are random

for name, last in (("no softmax", nn.Identity()), ("softmax   ", nn.Softmax(dim=1))):
    model = nn.Sequential(nn.Linear(3, 3), last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(300):
        optimizer.zero_grad()
        losses = nn.CrossEntropyLoss(reduction="none")(model(inputs), labels)
        losses.mean().backward()
        optimizer.step()
    print(
        name, f"mean {losses.mean():.2f}, from {losses.min():.2f} to {losses.max():.2f}"
    )
