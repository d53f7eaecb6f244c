import textwrap
import warnings

import torch
from torch import nn

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # what nn.Linear(…, 1) returns
target = torch.tensor([1.0, 2.0, 3.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("each:", nn.MSELoss(reduction="none")(prediction, target))
    print("mean:", nn.MSELoss()(prediction, target))
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 88))

print("prediction (3,):", nn.MSELoss()(prediction.squeeze(1), target))
print("target (3, 1):  ", nn.MSELoss()(prediction, target.unsqueeze(1)))
