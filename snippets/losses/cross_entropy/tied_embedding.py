import math

import torch
from torch.nn import functional as F

torch.manual_seed(0)
hidden = F.layer_norm(torch.randn(256, 64), (64,))
target = torch.randint(5000, (256,))

embedding = torch.nn.Embedding(5000, 64)  # its weights have standard deviation 1
for scale in (1.0, 0.02):
    logits = hidden @ (scale * embedding.weight).T
    print(f"standard deviation {scale:g}: {F.cross_entropy(logits, target):.2f}")
print(f"ln 5000: {math.log(5000):.2f}")
