import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
with torch.no_grad():  # left over from an evaluation
    prediction = model(torch.ones(3, 1))

loss = nn.MSELoss()(prediction, torch.zeros(3, 1))
try:
    loss.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
