import math

import torch
from torch.nn import functional as F

torch.manual_seed(0)
queries, keys = torch.randn(64, 512), torch.randn(64, 512)  # of untrained encoders
target = torch.arange(64)
products = F.cross_entropy(queries @ keys.T / 0.07, target)
cosines = F.normalize(queries, dim=1) @ F.normalize(keys, dim=1).T
print(f"products: loss {products:.0f}")
print(f"cosines: loss {F.cross_entropy(cosines / 0.07, target):.1f}")
print(f"ln 64 = {math.log(64):.1f}")
