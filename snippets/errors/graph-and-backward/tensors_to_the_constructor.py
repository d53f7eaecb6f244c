import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2.0, 2.0])

for criterion in (nn.L1Loss, nn.HuberLoss):
    try:
        loss = criterion(prediction, target)
    except (RuntimeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")

criterion = nn.L1Loss()  # once, with the options
print(criterion(prediction, target))  # for each batch, with the tensors
