import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(256, 64)  # what the model gives to the last layer
target = torch.randint(10_000, (256,))

criterion = nn.LinearCrossEntropyLoss(  # it contains the last layer
    64, 10_000, options=nn.LinearCrossEntropyOptions(batch_chunk_size=64)
)
print(criterion(features, target).item())
adaptive = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000])
print(adaptive(features, target).loss.item())  # classes sorted, 0 most frequent
