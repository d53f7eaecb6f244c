import textwrap
import warnings

import torch
from torch import nn

logits = torch.zeros(2, 4, 3)  # 2 sequences of 4 tokens, 3 classes

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    log_probabilities = nn.LogSoftmax()(logits)
message = f"{caught[0].category.__name__}: {caught[0].message}"
print(textwrap.fill(message, 88, break_on_hyphens=False))
print(log_probabilities[0, 0].exp())

log_probabilities = nn.LogSoftmax(dim=2)(logits)
print(log_probabilities[0, 0].exp())
