import torch
from torch import nn
from torch._subclasses import FakeTensorMode

with FakeTensorMode():  # a shape, a dtype and a device, but no values
    prediction = torch.empty(4, 1, device="cuda")
    target = torch.empty(4, 1)
    device = prediction.device

    target.to(device)  # returns a new tensor, which is dropped here
    try:
        nn.L1Loss()(prediction, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

    target = target.to(device)
    print("assigned:", nn.L1Loss()(prediction, target).device)
