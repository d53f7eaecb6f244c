import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
weight, target = torch.randn(1000, 16), torch.randint(1000, (4096,))
features = torch.randn(4096, 16)
half = features.bfloat16(), weight.bfloat16(), target

print("float32:   ", F.linear_cross_entropy(features, weight, target))
print("default:   ", F.linear_cross_entropy(*half))
for rows in (256, 64, 8):
    options = nn.LinearCrossEntropyOptions(batch_chunk_size=rows)
    print(f"chunks of {rows}:", F.linear_cross_entropy(*half, options=options))
losses = F.linear_cross_entropy(*half, reduction="none", options=options)
print('"none":    ', losses.float().mean())
