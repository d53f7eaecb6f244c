import torch
from torch import nn
from torch.nn import functional as F

print([line.strip() for line in nn.LinearCrossEntropyLoss.__doc__.splitlines() if "higher-order AD" in line])

features, target = torch.tensor([[2.0, 1.0]]), torch.tensor([0])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])

for options in (None, nn.LinearCrossEntropyOptions()):
    hessian = torch.autograd.functional.hessian(
        lambda features, options=options: F.linear_cross_entropy(features, linear_weight, target, options=options),
        features,
    )
    print("in chunks:" if options else "default:", hessian.squeeze(), sep="\n")
