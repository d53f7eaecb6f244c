import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2, 0.6])
mask = torch.tensor([True, False, True])

for call in (lambda: 1 - mask, lambda: nn.L1Loss()(probabilities, mask)):
    try:
        call()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

print(~mask)
print(nn.L1Loss()(probabilities, mask.float()))
