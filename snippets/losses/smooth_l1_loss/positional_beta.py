import textwrap
import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for meant in (0.5, 0.0):
        criterion = nn.SmoothL1Loss(meant)
        print(f"({meant}): beta {criterion.beta}, reduction {criterion.reduction}")
print(textwrap.fill(f"warning: {caught[0].message}", 80))

criterion = nn.SmoothL1Loss(beta=0.5)
print(f"(beta=0.5): beta {criterion.beta}, reduction {criterion.reduction}")
