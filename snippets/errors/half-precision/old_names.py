import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.cpu.amp.autocast()
print(f"{caught[0].category.__name__}: {caught[0].message}")

with torch.amp.autocast("cpu"):
    print(torch.nn.Linear(1, 1)(torch.ones(1)).dtype)
