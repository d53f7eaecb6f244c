import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 4), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
features, target = torch.ones(2, 1), torch.ones(2, 1)

prediction = model(features)
nn.L1Loss()(prediction, target).backward(retain_graph=True)
optimizer.step()  # overwrites the weights
try:
    nn.MSELoss()(prediction, target).backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

prediction = model(features)
loss = nn.L1Loss()(prediction, target) + nn.MSELoss()(prediction, target)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print("one backward pass:", loss.item())

for criterion in (nn.L1Loss(), nn.MSELoss()):
    loss = criterion(model(features), target)  # of a new prediction
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("two steps:", loss.item())
