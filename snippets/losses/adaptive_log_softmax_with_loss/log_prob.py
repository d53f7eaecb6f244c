import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features = torch.randn(4, 16)

with torch.no_grad():
    log_probabilities = criterion.log_prob(features)
    print(tuple(log_probabilities.shape), log_probabilities.exp().sum(dim=1))
    print("predict:  ", criterion.predict(features))
    print("by argmax:", log_probabilities.argmax(dim=1))
