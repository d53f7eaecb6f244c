import warnings

import torch
import torch.distributed as dist
from torch.distributed.nn.functional import all_gather

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    rows = torch.ones(1)
    gathered = all_gather(rows)
for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")
dist.destroy_process_group()
