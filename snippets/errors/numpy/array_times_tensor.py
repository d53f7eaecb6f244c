import numpy as np
import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
losses = nn.L1Loss(reduction="none")(prediction, torch.tensor([2.0, 2.0]))
weights = np.array([1.0, 3.0])

for product in (lambda: weights * losses, lambda: losses * weights):
    try:
        product()
    except (TypeError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")

print(losses * torch.tensor(weights, dtype=losses.dtype))
