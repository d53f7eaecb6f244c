import torch
from torch import nn

for reduction in ("sum_over_batch_size", None):
    criterion = nn.MSELoss(reduction=reduction)  # does not raise
    try:
        criterion(torch.ones(2, 3), torch.zeros(2, 3))
    except ValueError as error:
        print(f"ValueError: {error}")
