import torch
from torch import nn


class OnGPU(torch.Tensor):
    """Stands in for a tensor on a GPU: prints what would be computed there."""

    def __new__(cls, *shape):
        return torch.Tensor._make_wrapper_subclass(cls, shape, device="cuda")

    @classmethod
    def __torch_dispatch__(cls, function, types, arguments=(), options=None):
        print("computes", function)
        return arguments[0]


torch.set_autocast_enabled("cuda", True)  # as torch.autocast("cuda") does
try:
    nn.BCELoss()(OnGPU(4), OnGPU(4))
except RuntimeError as error:
    print(f"RuntimeError: {error}")

nn.BCEWithLogitsLoss()(OnGPU(4), OnGPU(4))
with torch.autocast("cuda", enabled=False):
    nn.BCELoss()(OnGPU(4).float().sigmoid(), OnGPU(4))
torch.set_autocast_enabled("cuda", False)
