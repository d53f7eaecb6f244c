import torch
from torch import nn

print([line.strip() for line in nn.MultiLabelMarginLoss.__doc__.splitlines() if "non-negative" in line])

for padding in (-2, -100):
    try:
        nn.MultiLabelMarginLoss()(torch.zeros(1, 4), torch.tensor([[2, padding, padding, padding]]))
    except RuntimeError as error:
        print(padding, f"RuntimeError: {error}")
