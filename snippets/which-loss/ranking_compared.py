import torch
from torch import nn

torch.manual_seed(0)
first, second = torch.randn(64, 3), torch.randn(64, 3)
preference = (first - second) @ torch.tensor([1.0, -2.0, 0.5])
target = torch.sign(preference + 2.0 * torch.randn(64))  # people do not always agree

for margin in (0.0, 1.0):
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.03)
    for _ in range(1000):
        optimizer.zero_grad()
        scores = model(first).squeeze(1), model(second).squeeze(1)
        loss = nn.MarginRankingLoss(margin=margin)(*scores, target)
        loss.backward()
        optimizer.step()
    order = (torch.sign(scores[0] - scores[1]) == torch.sign(preference)).float().mean()
    print(
        f"margin {margin:g}: loss {loss:.2f}, scores spread by {scores[0].std():.2f}, in order {order:.0%}"
    )
