import torch
from torch._subclasses import FakeTensorMode


def centred_loss(prediction, steps):
    return (prediction - steps).square().mean()


with FakeTensorMode():
    prediction = torch.empty(4, device="cuda")
    try:
        centred_loss(prediction, torch.arange(4))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    steps = torch.arange(4, device=prediction.device)
    print("arange with device:", centred_loss(prediction, steps).device)
    print("zeros_like:        ", torch.zeros_like(prediction).device)
