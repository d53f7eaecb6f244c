import textwrap

import torch
from torch import nn

text = " ".join(nn.BCEWithLogitsLoss.__doc__.split())
start = text.index("Must be a tensor with equal size")
print(textwrap.fill(text[start : text.index("Pay close", start)].strip(), 80))

logits, target = torch.zeros(2, 3), torch.ones(2, 3)  # 2 samples, 3 labels
for shape in ((), (1,), (3,), (2, 1), (2, 3)):
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.full(shape, 2.0))
    print(f"{shape!s:6}", criterion(logits, target))
