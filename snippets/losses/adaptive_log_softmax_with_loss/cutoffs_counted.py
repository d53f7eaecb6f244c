import torch
from torch import nn

for line in nn.AdaptiveLogSoftmaxWithLoss.__doc__.splitlines():
    if "11, 12" in line or "1001, 1002" in line:
        print(line.strip())

criterion = nn.AdaptiveLogSoftmaxWithLoss(64, 2000, cutoffs=[10, 100, 1000])
losses = -criterion.log_prob(torch.zeros(1, 64))[0].detach()
for label in (9, 10, 99, 100, 999, 1000):
    print(label, f"{losses[label]:.4f}")
