import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 4), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
prediction = model(torch.ones(2, 1))
first, second = (
    nn.L1Loss()(prediction, torch.zeros(2, 1)),
    nn.MSELoss()(prediction, torch.ones(2, 1)),
)

first.backward(retain_graph=True)
optimizer.step()  # overwrites the weights
try:
    second.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
