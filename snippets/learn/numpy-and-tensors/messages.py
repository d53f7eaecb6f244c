import numpy as np
import torch
from torch import nn

names = (
    *("L1Loss", "MSELoss", "SmoothL1Loss", "HuberLoss", "BCELoss"),
    *("BCEWithLogitsLoss", "CrossEntropyLoss", "NLLLoss", "KLDivLoss"),
    *("PoissonNLLLoss", "SoftMarginLoss", "MultiMarginLoss"),
)
messages = {}
for name in names:
    options = {"reduction": "batchmean"} if name == "KLDivLoss" else {}
    try:
        getattr(nn, name)(**options)(torch.zeros(3, 5), np.zeros((3, 5)))
    except TypeError as error:
        messages.setdefault(str(error), []).append(f"`{name}`")
print("| an array as target | TypeError |")
print("|---|---|")
for message, losses in messages.items():
    print(f"| {', '.join(losses)} | `{message}` |")
