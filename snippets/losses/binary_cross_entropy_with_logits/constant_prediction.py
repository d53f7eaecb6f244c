import math

import torch
from torch import nn

target = torch.zeros(1000)
target[:10] = 1.0  # 1 % positives
logits = torch.full((1000,), math.log(10 / 990))  # predicts 1 % for everything

predicted = logits > 0
print("loss:    ", nn.BCEWithLogitsLoss()(logits, target))
print("accuracy:", (predicted == target.bool()).float().mean())
print("found:   ", int(predicted[:10].sum()), "of 10 positives")
