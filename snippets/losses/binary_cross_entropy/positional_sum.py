import warnings

import torch
from torch import nn

probabilities, target = torch.full((4,), 0.5), torch.ones(4)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print('BCELoss(None, "sum"):    ', nn.BCELoss(None, "sum")(probabilities, target))
print('BCELoss(reduction="sum"):', nn.BCELoss(reduction="sum")(probabilities, target))
print("warning:", caught[0].message)
