import torch
from torch import nn

criterion = nn.BCELoss(weight=torch.tensor([1.0, 3.0]))  # meant as 1 for no, 3 for yes

for shape in ((4,), (4, 1)):  # four samples, as a vector and as a column
    try:
        criterion(torch.full(shape, 0.5), torch.ones(shape))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
