import textwrap

import torch
from torch import nn

lines = nn.MultiLabelSoftMarginLoss.__doc__.splitlines()
(line,) = [line.strip() for line in lines if "- Input" in line]
print(textwrap.fill(line, 80))

criterion = nn.MultiLabelSoftMarginLoss(reduction="none")
for shape in ((4,), (2, 4), (2, 3, 4)):
    print(f"{shape}:", tuple(criterion(torch.zeros(shape), torch.ones(shape)).shape))
