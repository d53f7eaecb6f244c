import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([3 + 4j, 1j])
target = torch.tensor([0j, 1j])

try:
    nn.MSELoss()(prediction, target)
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")

print("fixed:", (prediction - target).abs().square().mean())
print("weighted:", F.mse_loss(prediction, target, weight=torch.ones(2)))
