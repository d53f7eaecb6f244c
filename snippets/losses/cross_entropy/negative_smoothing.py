import re

import torch
from torch import nn

documentation = " ".join(nn.CrossEntropyLoss.__doc__.split())
print(
    re.search(r"label_smoothing \(float, optional\): [^.]*\.0, 1\.0\]", documentation)[
        0
    ]
)

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
for label_smoothing in (0.0, -0.1, -5.0):
    print(
        label_smoothing,
        nn.CrossEntropyLoss(label_smoothing=label_smoothing)(
            logits, torch.tensor([0, 2])
        ),
    )
