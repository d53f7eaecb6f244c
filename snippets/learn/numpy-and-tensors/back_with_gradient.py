import torch
from torch import nn

prediction = torch.tensor([0.1, 0.3, 0.5, 0.9], requires_grad=True)
loss = nn.L1Loss()(prediction, torch.tensor([0.0, 1.0, 1.0, 1.0]))

try:
    prediction.numpy()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(prediction.detach().cpu().numpy())  # .cpu() changes nothing here
print(round(loss.item(), 4), type(loss.item()))
