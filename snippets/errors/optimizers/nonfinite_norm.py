import torch
from torch import nn

weights = nn.Parameter(torch.tensor([1.0, 2.0]))
target = torch.tensor([0.0, float("nan")])

nn.MSELoss()(weights, target).backward()
print("gradient:", weights.grad)
try:
    nn.utils.clip_grad_norm_([weights], max_norm=1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

nn.utils.clip_grad_norm_([weights], max_norm=1.0)  # no error
print("clipped: ", weights.grad)
