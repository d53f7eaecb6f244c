import torch
from torch import nn

weight = torch.tensor([1.0], requires_grad=True)
features = torch.tensor([1.0])
total = 0.0

try:
    for target in (torch.tensor([2.0]), torch.tensor([3.0])):
        total = total + nn.MSELoss()(weight * features, target)
        total.backward()  # the second time, it goes through the first loss again
except RuntimeError as error:
    print(f"RuntimeError: {error}")
