import textwrap

import torch
from torch import nn

text = " ".join(nn.BCEWithLogitsLoss.__doc__.split())
start = text.index("a manual rescaling weight")
print(textwrap.fill(text[start : text.index(".", start) + 1], 80))

logits, target = torch.zeros(2, 2), torch.ones(2, 2)
weight = torch.tensor([1.0, 10.0])  # one for each sample
for each_sample in (weight, weight.unsqueeze(1)):
    criterion = nn.BCEWithLogitsLoss(weight=each_sample, reduction="none")
    print(criterion(logits, target))
