import torch
from torch import nn

target = torch.tensor([0, 1, 2, 10])  # ten classes are 0 to 9
for options in (None, nn.LinearCrossEntropyOptions()):
    try:
        nn.LinearCrossEntropyLoss(5, 10, options=options)(torch.ones(4, 5), target)
    except (IndexError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")
