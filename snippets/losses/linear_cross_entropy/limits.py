import warnings

import torch
from torch import nn
from torch.nn import functional as F

options = nn.LinearCrossEntropyOptions()
features, target = torch.tensor([[2.0, 1.0]]), torch.tensor([0])
weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])


def chunked(features, options=options):
    return F.linear_cross_entropy(features, weight, target, options=options)


def default(features):
    return chunked(features, options=None)


for loss in (default, chunked):
    print(f"{loss.__name__}:")
    print(torch.autograd.functional.hessian(loss, features).squeeze())
    print("jvp:", torch.func.jvp(loss, (features,), (torch.ones(1, 2),))[1])
try:
    torch.func.grad(chunked)(features)
except RuntimeError as error:
    print(f"grad: RuntimeError: {str(error).partition('(')[0]}")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.LinearCrossEntropyLoss(2, 3, options=options)
    torch.jit.trace(criterion, (features, target))
messages = {str(warning.message).partition(";")[0] for warning in caught}
print("trace:", *[message for message in messages if "options" in message])
