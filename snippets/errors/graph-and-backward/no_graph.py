import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
criterion = nn.MSELoss()
features, target = torch.ones(3, 1), torch.zeros(3, 1)

with torch.no_grad():  # left over from an evaluation
    prediction = model(features)
try:
    criterion(prediction, target).backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

criterion(model(features), target).backward()
print("without no_grad:", model.weight.grad)
