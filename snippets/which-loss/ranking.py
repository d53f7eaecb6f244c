import torch
from torch import nn

torch.manual_seed(0)
first, second = torch.randn(64, 3), torch.randn(64, 3)  # the features of two items
target = torch.sign(
    (first - second) @ torch.tensor([1.0, -2.0, 0.5])
)  # 1.0: the first is better; −1.0: the second

model = nn.Linear(3, 1)  # the score of one item
criterion = nn.MarginRankingLoss(margin=1.0)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)


def loss_of(model):
    return criterion(model(first).squeeze(1), model(second).squeeze(1), target)


loss = loss_of(model)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(f"loss before the step {loss:.4f}, after it {loss_of(model):.4f}")
