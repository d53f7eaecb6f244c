import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
weight, target = torch.randn(1000, 16), torch.randint(1000, (4096,))
features = torch.randn(4096, 16).bfloat16()

for policy in ("accurate", "balanced", "compact"):
    options = nn.LinearCrossEntropyOptions(
        batch_chunk_size=64, acc_policy=policy, acc_dtype=torch.float32
    )
    loss = F.linear_cross_entropy(features, weight.bfloat16(), target, options=options)
    print(f"{policy}: {loss:.4f}")

options = nn.LinearCrossEntropyOptions(batch_chunk_size=64)
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = F.linear_cross_entropy(features, weight, target, options=options)
    print(f"autocast: {loss:.4f}")
    loss = F.linear_cross_entropy(features.float(), weight, target, options=options)
    print(f"features.float(): {loss:.4f}")
