import torch
from torch import nn

for criterion in (nn.MSELoss(), nn.SmoothL1Loss()):
    for dtype in (torch.float16, torch.bfloat16):
        prediction = torch.ones(3, dtype=dtype, requires_grad=True)
        try:
            criterion(prediction, torch.zeros(3, dtype=dtype)).backward()
            print(criterion, dtype, prediction.grad.tolist())
        except RuntimeError as error:
            print(f"{criterion} {dtype}\n{type(error).__name__}: {error}")
