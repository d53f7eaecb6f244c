import textwrap
import warnings

import torch
from torch.nn import functional as F

logits = torch.tensor([2.0, -1.0, 0.0])  # 3 samples, one logit each

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("softmax:", F.softmax(logits))
print("sigmoid:", logits.sigmoid())
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 80))
