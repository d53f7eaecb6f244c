import warnings

import torch
from torch import nn

logits, target = torch.zeros(2, 3), torch.ones(2, 3)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(
        'MultiLabelSoftMarginLoss(None, "sum"):    ',
        nn.MultiLabelSoftMarginLoss(None, "sum")(logits, target),
    )
print(
    'MultiLabelSoftMarginLoss(reduction="sum"):',
    nn.MultiLabelSoftMarginLoss(reduction="sum")(logits, target),
)
print("warning:", caught[0].message)
