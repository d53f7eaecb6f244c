import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(
    4096, 128_000, device="meta", dtype=torch.bfloat16
)

weight = criterion.linear.weight
print(weight.device, weight.dtype, tuple(weight.shape))
print(weight.nbytes // 2**20, "MiB")
