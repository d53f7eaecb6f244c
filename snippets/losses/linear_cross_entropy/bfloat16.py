import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
features, linear_weight = torch.randn(4096, 16), torch.randn(1000, 16)
target = torch.randint(1000, (4096,))
half = features.bfloat16(), linear_weight.bfloat16(), target

print("float32: ", F.linear_cross_entropy(features, linear_weight, target))
print("bfloat16:", F.linear_cross_entropy(*half))
for rows in (None, 64, 8):
    options = nn.LinearCrossEntropyOptions(batch_chunk_size=rows)
    print(
        f"in chunks, batch_chunk_size={rows}:",
        F.linear_cross_entropy(*half, options=options),
    )
losses = F.linear_cross_entropy(*half, reduction="none", options=options)
print("reduction='none', then the mean:", losses.float().mean())
