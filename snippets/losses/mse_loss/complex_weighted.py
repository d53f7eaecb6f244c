import torch
from torch.nn import functional as F

prediction = torch.tensor([3 + 4j, 1j])
target = torch.tensor([0j, 1j])

print(F.mse_loss(prediction, target, weight=torch.ones(2)))
