import numpy as np
import torch
import torch.nn.functional as F

prediction, target = torch.tensor([1.0, 2.0]), torch.tensor([1.5, 2.0])
for variance in (torch.tensor([1, 4], dtype=torch.int32), np.array([1.0, 4.0])):
    try:
        F.gaussian_nll_loss(prediction, target, variance)
    except (RuntimeError, TypeError) as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[0]}")
print(F.gaussian_nll_loss(prediction, target, torch.tensor([1.0, 4.0])))
