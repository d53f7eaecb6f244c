import torch
from torch import nn
from torch._subclasses import FakeTensorMode

with FakeTensorMode():  # a shape, a dtype and a device, but no values
    prediction = torch.empty(4, device="cuda")
    target = torch.empty(4)
    try:
        nn.MSELoss()(prediction, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    print("fixed:", nn.MSELoss()(prediction, target.to(prediction.device)).device)
