import textwrap
import warnings

import torch
from torch import nn

weight = torch.tensor([1.0], requires_grad=True)
target = torch.tensor([6.0])

prediction = weight * 3
nn.MSELoss()(prediction, target).backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(prediction.grad)
sentence = str(caught[0].message).split(". ")[0]
print(textwrap.fill(f"{caught[0].category.__name__}: {sentence}", 88))

prediction = weight * 3
prediction.retain_grad()
nn.MSELoss()(prediction, target).backward()
print(prediction.grad)
