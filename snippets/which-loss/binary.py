import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
target = (features[:, :1] + 0.5 * torch.randn(64, 1) > 0).float()  # 0.0 or 1.0, (64, 1)

model = nn.Linear(3, 1)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

loss = criterion(model(features), target)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(model(features), target):.4f}"
)
