import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for meant in (0.5, 0.0):
        criterion = nn.SmoothL1Loss(meant)
        print(
            f"SmoothL1Loss({meant}): beta {criterion.beta}, reduction {criterion.reduction}"
        )
print("warning:", caught[0].message)
