import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 1)
with torch.autocast("cpu", dtype=torch.bfloat16):
    prediction = model(torch.ones(2, 4))
print(prediction.dtype)

try:
    prediction.detach().cpu().numpy()
except TypeError as error:
    print(f"TypeError: {error}")

print(prediction.detach().float().cpu().numpy().dtype)
