import warnings

import torch
from torch import nn

logits, target = torch.zeros(3), torch.ones(3)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print('SoftMarginLoss("sum"):          ', nn.SoftMarginLoss("sum")(logits, target))
print(
    'SoftMarginLoss(reduction="sum"):',
    nn.SoftMarginLoss(reduction="sum")(logits, target),
)
print("warning:", caught[0].message)
