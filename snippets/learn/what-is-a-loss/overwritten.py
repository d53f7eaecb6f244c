import torch
from torch import nn

logits = torch.tensor([0.0, 2.0], requires_grad=True)

prediction = logits.sigmoid()
prediction *= 100  # in percent
try:
    nn.MSELoss()(prediction, torch.tensor([40.0, 90.0])).backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
