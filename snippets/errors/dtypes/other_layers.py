import torch
from torch import nn

torch.manual_seed(0)
image = torch.ones(1, 1, 4, 4, dtype=torch.float64)
sequence = torch.ones(1, 5, 2, dtype=torch.float64)
conv, no_bias = nn.Conv2d(1, 1, 3), nn.Conv2d(1, 1, 3, bias=False)

for layer, inputs in ((conv, image), (no_bias, image), (nn.GRU(2, 3), sequence)):
    try:
        layer(inputs)
    except (RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
    layer(inputs.float())
