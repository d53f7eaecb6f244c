import torch
from torch import nn
from torch.nn import functional as F

print(
    [
        line.strip()
        for line in nn.LinearCrossEntropyLoss.__doc__.splitlines()
        if "higher-order AD" in line
    ]
)

features, target = torch.tensor([[2.0, 1.0]]), torch.tensor([0])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])

for options in (None, nn.LinearCrossEntropyOptions()):

    def loss_of(features, options=options):
        return F.linear_cross_entropy(features, linear_weight, target, options=options)

    print("in chunks:" if options else "default:")
    print(torch.autograd.functional.hessian(loss_of, features).squeeze())
    print("jvp:", torch.func.jvp(loss_of, (features,), (torch.ones(1, 2),))[1])
