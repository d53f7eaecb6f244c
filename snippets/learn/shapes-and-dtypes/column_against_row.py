import warnings

import torch
from torch import nn

names = (
    "L1Loss MSELoss SmoothL1Loss HuberLoss KLDivLoss PoissonNLLLoss HingeEmbeddingLoss "
    "GaussianNLLLoss MultiLabelSoftMarginLoss BCELoss BCEWithLogitsLoss SoftMarginLoss"
)
found = {}
for name in names.split():
    criterion = getattr(nn, name)(reduction="none")
    variance = (torch.ones(3, 1),) if name == "GaussianNLLLoss" else ()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            loss = criterion(torch.full((3, 1), 0.5), torch.ones(3), *variance)
            warned = "with a warning" if caught else "without a warning"
            outcome = f"gives `{tuple(loss.shape)}` {warned}"
        except (RuntimeError, ValueError) as error:
            outcome = f"raises `{type(error).__name__}`"
    found.setdefault(outcome, []).append(f"`{name}`")

print("| `(3, 1)` against `(3,)` | loss |")
print("|---|---|")
for outcome, losses in found.items():
    print(f"| {outcome} | {', '.join(losses)} |")
