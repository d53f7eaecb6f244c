import textwrap
import warnings

import torch
from torch import nn

# One image of 2 x 2 pixels, 3 classes.
log_probabilities = torch.zeros(1, 3, 2, 2).log_softmax(dim=1)
target = torch.tensor([[[0, 1], [2, 0]]])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.NLLLoss2d()
message = f"{caught[0].category.__name__}: {caught[0].message}"
print(textwrap.fill(message, 88, break_on_hyphens=False))
print(criterion(log_probabilities, target))
print(nn.NLLLoss()(log_probabilities, target))
