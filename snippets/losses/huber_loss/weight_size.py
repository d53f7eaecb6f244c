import torch
from torch.nn import functional as F

prediction, target = torch.ones(2, 3), torch.zeros(2, 3)

try:
    F.huber_loss(prediction, target, weight=torch.tensor([[1.0], [3.0]]))  # one weight for each sample
except ValueError as error:
    print(f"ValueError: {error}")

weight = torch.tensor([[1.0], [3.0]]).expand_as(prediction)
print(F.huber_loss(prediction, target, weight=weight))
