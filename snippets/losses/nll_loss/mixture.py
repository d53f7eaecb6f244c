import math

import torch
from torch import nn

first = torch.tensor([[2.0, 0.0, -1.0]]).log_softmax(dim=1)
second = torch.tensor([[-3.0, 1.0, 0.0]]).log_softmax(dim=1)
target = torch.tensor([0])

average = torch.logaddexp(first, second) - math.log(2)
print("probabilities:", average.exp())
print("loss of the average:", nn.NLLLoss()(average, target))
