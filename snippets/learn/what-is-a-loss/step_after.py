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

(first + second).backward()
optimizer.step()
print(
    f"before: {prediction[0].item():.4f}, after: {model(torch.ones(1, 1)).item():.4f}"
)
