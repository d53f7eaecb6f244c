import torch
from torch import nn


class Absolute(nn.Module):
    def foward(self, prediction, target):  # misspelt
        return (prediction - target).abs().mean()


try:
    Absolute()(torch.tensor([3.0]), torch.tensor([1.0]))
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")
