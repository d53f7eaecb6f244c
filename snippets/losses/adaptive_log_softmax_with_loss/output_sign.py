import torch
from torch import nn

features, target = torch.eye(4), torch.tensor([0, 1, 2, 3])

for name in ("output", "loss"):
    torch.manual_seed(0)
    criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 4, cutoffs=[2], div_value=1.0)
    optimizer = torch.optim.SGD(criterion.parameters(), lr=0.5)
    for _ in range(100):
        optimizer.zero_grad()
        getattr(criterion(features, target), name).mean().backward()
        optimizer.step()
    probabilities = criterion(features, target).output.exp().detach()
    print(f"minimised {name}:", probabilities.round(decimals=2))
