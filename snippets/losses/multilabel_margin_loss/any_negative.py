import torch
from torch import nn

for line in nn.MultiLabelMarginLoss.__doc__.splitlines():
    if "non-negative" in line:
        print(line.strip())

for target in (
    [2, -2, -2, -2],
    [2, -100, -100, -100],
    [2, -1, -100, -100],
    [2, -1, 7, 7],
):
    try:
        nn.MultiLabelMarginLoss()(torch.zeros(1, 4), torch.tensor([target]))
    except RuntimeError as error:
        print(target, f"RuntimeError: {error}")
