import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # of arguments that will be deprecated
prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])

try:
    nn.MSELoss(prediction, target)  # one pair of parentheses is missing
except RuntimeError as error:
    print(f"RuntimeError: {error}")
try:
    nn.MSELoss(prediction[0], target[0]).backward()
except AttributeError as error:
    print(f"AttributeError: {error}")

print(nn.MSELoss()(prediction, target))
