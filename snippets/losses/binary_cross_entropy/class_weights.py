import torch
from torch import nn

criterion = nn.BCELoss(weight=torch.tensor([1.0, 3.0]), reduction="none")
for shape in ((4,), (4, 1)):  # four samples, as a vector and as a column
    try:
        criterion(torch.full(shape, 0.5), torch.ones(shape))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

target = torch.tensor([1.0, 0.0])
print("accepted:", criterion(torch.full((2,), 0.5), target))
criterion = nn.BCELoss(weight=torch.where(target == 1, 3.0, 1.0), reduction="none")
print("correct: ", criterion(torch.full((2,), 0.5), target))
