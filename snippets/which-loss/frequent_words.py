import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(256, 16)
target = torch.multinomial(
    1 / torch.arange(1.0, 10_001), 256, replacement=True
)  # 0 is the most frequent word

model = nn.Linear(16, 64)  # all layers but the last
criterion = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000])  # the last
optimizer = torch.optim.SGD([*model.parameters(), *criterion.parameters()], lr=1.0)

loss = criterion(model(features), target).loss
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(model(features), target).loss:.4f}"
)
