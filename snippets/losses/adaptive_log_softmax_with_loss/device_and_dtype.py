import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(
    1024, 250_000, cutoffs=[10_000, 50_000], device="meta", dtype=torch.bfloat16
)

print(criterion.head.weight.device, criterion.head.weight.dtype)
print(sum(weight.nbytes for weight in criterion.parameters()) // 2**20, "MiB")
