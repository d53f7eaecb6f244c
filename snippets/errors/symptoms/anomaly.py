import warnings

import torch
from torch.nn import functional as F

warnings.simplefilter("ignore")  # with the line of the forward pass
weight = torch.ones(2, requires_grad=True)
target = torch.tensor([1.0, 2.0])
with torch.autograd.set_detect_anomaly(True):
    for eps in (0.0, 1e-8):
        loss = (F.mse_loss(weight * target, target) + eps).sqrt()
        try:
            loss.backward()
            print(f"eps {eps}: gradient {weight.grad.tolist()}")
        except RuntimeError as error:
            print(f"RuntimeError: {error}")
