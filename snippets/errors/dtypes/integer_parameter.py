import torch
from torch import nn

for make in (
    lambda: torch.tensor([1, 2], requires_grad=True),
    lambda: nn.Parameter(torch.tensor(2)),
):
    try:
        make()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

print(torch.tensor([1.0, 2.0], requires_grad=True))
