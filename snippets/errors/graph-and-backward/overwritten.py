import torch
from torch import nn

logits = torch.tensor([0.0, 2.0], requires_grad=True)
target = torch.tensor([40.0, 90.0])

prediction = logits.sigmoid()
prediction *= 100  # in percent
try:
    nn.MSELoss()(prediction, target).backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

prediction = logits.sigmoid()
prediction = prediction * 100  # a new tensor
nn.MSELoss()(prediction, target).backward()
print(logits.grad)
