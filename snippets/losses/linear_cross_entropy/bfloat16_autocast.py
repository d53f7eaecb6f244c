import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
features, linear_weight = torch.randn(4096, 16), torch.randn(1000, 16)
target = torch.randint(1000, (4096,))
half = features.bfloat16()  # as a layer returns them under autocast
options = nn.LinearCrossEntropyOptions(batch_chunk_size=64)

with torch.autocast("cpu", dtype=torch.bfloat16):
    print("default:   ", F.linear_cross_entropy(half, linear_weight, target))
    print(
        "in chunks: ",
        F.linear_cross_entropy(half, linear_weight, target, options=options),
    )
    print(
        "of float():",
        F.linear_cross_entropy(half.float(), linear_weight, target, options=options),
    )
