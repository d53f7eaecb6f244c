from torch import nn

print(nn.LinearCrossEntropyLoss(4, 3).linear)
print(nn.LinearCrossEntropyLoss(4, 3, bias=True).linear)
print(nn.Linear(4, 3))
