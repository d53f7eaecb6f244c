import warnings

from torch import nn

print("| `size_average` | `reduce` | torch takes it as |")
print("|---|---|---|")
for size_average in (True, False):
    for reduce in (True, False):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            criterion = nn.MSELoss(size_average=size_average, reduce=reduce)
        print(
            f'| `{size_average}` | `{reduce}` | `reduction="{criterion.reduction}"` |'
        )
