import warnings

import torch
from torch import nn

scores, target = torch.zeros(3, 4), torch.tensor([[0, -1, -1, -1]] * 3)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(
        'MultiLabelMarginLoss("sum"):          ',
        nn.MultiLabelMarginLoss("sum")(scores, target),
    )
print(
    'MultiLabelMarginLoss(reduction="sum"):',
    nn.MultiLabelMarginLoss(reduction="sum")(scores, target),
)
print("warning:", caught[0].message)
