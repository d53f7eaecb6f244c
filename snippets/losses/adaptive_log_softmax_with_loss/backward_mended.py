import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
log_probabilities, loss = criterion(torch.ones(4, 16), torch.tensor([0, 4, 8, 9]))
loss.backward()
print([tuple(parameter.grad.shape) for parameter in criterion.parameters()])
