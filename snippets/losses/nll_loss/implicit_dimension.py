import warnings

import torch
from torch import nn

logits = torch.zeros(2, 4, 3)  # 2 sequences of 4 tokens, 3 classes

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    log_probabilities = nn.LogSoftmax()(logits)
print(caught[0].message)
print(log_probabilities[0, 0].exp())
