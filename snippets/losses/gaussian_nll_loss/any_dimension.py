import textwrap

import torch
from torch import nn

text = " ".join(nn.GaussianNLLLoss.__doc__.split())
start = text.index("it must either")
print(textwrap.fill(text[start : text.index(". ", start)], 88))

prediction, target = torch.zeros(4, 3, 2), torch.ones(4, 3, 2)
for shape in ((4, 3, 1), (4, 3), (1, 3, 2), (4, 1, 2)):
    print(shape, nn.GaussianNLLLoss()(prediction, target, torch.ones(shape)))
