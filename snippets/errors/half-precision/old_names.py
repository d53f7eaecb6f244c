import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.cuda.amp.autocast()
    torch.cuda.amp.GradScaler()
for warning in caught:
    if warning.category is FutureWarning:
        print(f"FutureWarning: {warning.message}")

with torch.amp.autocast("cpu"):
    print(torch.nn.Linear(1, 1)(torch.ones(1)).dtype)
