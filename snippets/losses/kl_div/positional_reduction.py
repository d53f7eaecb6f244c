import textwrap
import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.KLDivLoss("batchmean")  # taken as size_average
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 88))
print("by position:", criterion.reduction)
print("by name:    ", nn.KLDivLoss(reduction="batchmean").reduction)
