import textwrap
import warnings

import torch
from torch.nn import functional as F

logits = torch.zeros(2, 4, 3)  # (N, L, C)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("without dim:", F.log_softmax(logits).exp()[0, 0])
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 88))
print("dim=-1:     ", F.log_softmax(logits, dim=-1).exp()[0, 0])
