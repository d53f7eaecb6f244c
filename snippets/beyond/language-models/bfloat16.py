import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits, target = torch.randn(512, 1000), torch.randint(1000, (512,))
half = logits.bfloat16()  # as a model in bfloat16 returns them
print(F.cross_entropy(logits, target))
print(F.cross_entropy(half, target))
print(F.cross_entropy(half.float(), target))
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(F.cross_entropy(half, target))
