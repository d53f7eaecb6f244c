import textwrap
import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.MSELoss(size_average=True, reduction="sum")
print("reduction:", criterion.reduction)
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 84))
