import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
result = criterion(torch.ones(4, 16), torch.tensor([0, 4, 8, 9]))
try:
    result.backward()
except AttributeError as error:
    print(f"AttributeError: {error}")

result.loss.backward()
print("the gradient exists:", criterion.head.weight.grad is not None)
