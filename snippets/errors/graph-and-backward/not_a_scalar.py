import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])

losses = nn.L1Loss(reduction="none")(prediction, target)
try:
    losses.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

losses.mean().backward()
print(prediction.grad)
