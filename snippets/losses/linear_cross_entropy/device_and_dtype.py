import torch
from torch import nn

dtype = torch.bfloat16
criterion = nn.LinearCrossEntropyLoss(4096, 128_000, device="meta", dtype=dtype)

weight = criterion.linear.weight
print(weight.device, weight.dtype, tuple(weight.shape), weight.nbytes // 2**20, "MiB")
