import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1.0, 9.0]))

for shape in ((4,), (4, 1), (2, 1)):
    try:
        criterion(torch.zeros(shape), torch.ones(shape))
    except RuntimeError as error:
        print(f"{shape}, RuntimeError: {error}")
