import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 3)
target = (2 * features).softmax(dim=1)  # a probability for each class, float, (64, 3)

model = nn.Linear(3, 3)  # one score for each class
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

loss = criterion(model(features), target)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(
    f"loss before the step {loss:.4f}, after it {criterion(model(features), target):.4f}"
)
