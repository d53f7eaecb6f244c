import torch
from torch import nn


class OnGPU(torch.Tensor):
    """Stands in for a tensor on a GPU: it has a shape and a device, and no numbers."""

    def __new__(cls, *shape):
        return torch.Tensor._make_wrapper_subclass(cls, shape, device="cuda")

    @classmethod
    def __torch_dispatch__(cls, function, types, arguments=(), options=None):
        raise NotImplementedError  # the loss is refused before anything is computed


torch.set_autocast_enabled(
    "cuda", True
)  # as torch.autocast("cuda") does where there is a GPU
try:
    nn.BCELoss()(OnGPU(4), OnGPU(4))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
finally:
    torch.set_autocast_enabled("cuda", False)
