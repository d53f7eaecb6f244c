import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(256, 16)
target = torch.randint(10_000, (256,))  # int64, (256,)

model = nn.Linear(16, 64)  # all layers but the last
criterion = nn.LinearCrossEntropyLoss(
    64, 10_000, options=nn.LinearCrossEntropyOptions()
)  # the last
optimizer = torch.optim.SGD([*model.parameters(), *criterion.parameters()], lr=1.0)

loss = criterion(model(features), target)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(model(features), target):.4f}"
)
