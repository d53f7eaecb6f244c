import textwrap
import warnings

import torch
from torch import nn

options = nn.LinearCrossEntropyOptions()
plain = nn.LinearCrossEntropyLoss(5, 10, options=options)
smoothed = nn.LinearCrossEntropyLoss(5, 10, label_smoothing=0.1, options=options)
twofold = nn.LinearCrossEntropyLoss(5, 10, out_features=(2,), options=options)
features, target = torch.zeros(4, 5), torch.tensor([0, 1, 2, 9])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    smoothed(features, target)
    plain(features, torch.full((4, 10), 0.1))  # probabilities
    plain(features, target.to(torch.uint8))
    twofold(features, torch.zeros(4, 2, dtype=torch.int64))
needed, _, got = str(caught[0].message).partition(" Got ")
print(textwrap.fill(f"{caught[0].category.__name__}: {needed}", 80))
for warning in caught:
    print("Got", str(warning.message).partition(" Got ")[2].partition(", tracing")[0])
