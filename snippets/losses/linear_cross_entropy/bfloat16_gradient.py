import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
inputs = torch.randn(4096, 16), torch.randn(1000, 16)
target = torch.randint(1000, (4096,))


def gradients(dtype, options=None):
    parts = [tensor.to(dtype).requires_grad_() for tensor in inputs]
    F.linear_cross_entropy(*parts, target, options=options).backward()
    return [part.grad.double() for part in parts]


right = gradients(torch.float64)
for rows in (None, 256, 64, 8):
    options = rows and nn.LinearCrossEntropyOptions(batch_chunk_size=rows)
    pairs = zip(gradients(torch.bfloat16, options), right, strict=True)
    errors = [f"{(got - exact).norm() / exact.norm():.3f}" for got, exact in pairs]
    print(f"chunks of {rows}:" if rows else "default:", *errors)
