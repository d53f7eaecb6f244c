import re

import torch
from torch import nn

documentation = " ".join(nn.CrossEntropyLoss.__doc__.split())
print(re.search(r"label_smoothing \(.*?\): [^.]*\.0, 1\.0\]", documentation)[0])

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
for smoothing in (0.0, -5.0, 10.0, 0.1):
    criterion = nn.CrossEntropyLoss(label_smoothing=smoothing)
    try:
        print(f"{smoothing}: {criterion(logits, torch.tensor([0, 2])):.4f}")
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
