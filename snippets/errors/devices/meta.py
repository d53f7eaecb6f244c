import torch
from torch import nn

torch.manual_seed(0)
features, target = torch.ones(2, 3), torch.zeros(2, 1)

with torch.device("meta"):
    model = nn.Linear(3, 1)
try:
    nn.MSELoss()(model(features), target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

model.to_empty(device="cpu")  # memory, without values
model.reset_parameters()  # or model.load_state_dict(...)
print(nn.MSELoss()(model(features), target))
