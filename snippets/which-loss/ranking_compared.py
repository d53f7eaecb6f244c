import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
first, second = torch.randn(64, 3), torch.randn(64, 3)
preference = (first - second) @ torch.tensor([1.0, -2.0, 0.5])
target = torch.sign(preference + 2.0 * torch.randn(64))  # some labels are wrong

losses = {
    "BCEWithLogitsLoss": lambda d: F.binary_cross_entropy_with_logits(
        d, (target + 1) / 2
    ),
    "margin 1": lambda d: F.margin_ranking_loss(d, 0 * d, target, margin=1.0),
    "margin 0": lambda d: F.margin_ranking_loss(d, 0 * d, target),
}
for name, loss_of in losses.items():
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.03)
    for _ in range(1000):
        optimizer.zero_grad()
        difference = (model(first) - model(second)).squeeze(1)
        loss = loss_of(difference)
        loss.backward()
        optimizer.step()
    order = (torch.sign(difference) == torch.sign(preference)).float().mean()
    print(f"{name}: loss {loss:.2f}, in their true order {order:.0%}")
