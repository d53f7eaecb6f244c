import warnings

import torch
from torch import nn

values = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
labels, label_sets = torch.tensor([0, 2]), torch.tensor([[0, -1, -1], [1, 2, -1]])
signs, sequences = torch.tensor([1.0, -1.0]), torch.tensor([[1, 2], [2, 1]])
alike = {  # the shapes of the inputs, the target, and what follows
    "L1Loss MSELoss SmoothL1Loss HuberLoss PoissonNLLLoss": ([(2, 3)], values),
    "GaussianNLLLoss": ([(2, 3)], values, torch.ones(2, 3)),
    "CrossEntropyLoss": ([(2, 3)], labels),
    "LinearCrossEntropyLoss AdaptiveLogSoftmaxWithLoss": ([(2, 5)], labels),
    "NLLLoss MultiMarginLoss": ([(2, 3)], labels),
    "BCEWithLogitsLoss BCELoss": ([(2, 3)], values),
    "SoftMarginLoss": ([(2, 3)], 2 * values - 1),
    "MultiLabelSoftMarginLoss": ([(2, 3)], values),
    "MultiLabelMarginLoss": ([(2, 3)], label_sets),
    "KLDivLoss": ([(2, 3)], values),
    "HingeEmbeddingLoss": ([(2, 3)], 2 * values - 1),
    "CosineEmbeddingLoss": ([(2, 3), (2, 3)], signs),
    "MarginRankingLoss": ([(2,), (2,)], signs),
    "TripletMarginLoss TripletMarginWithDistanceLoss": ([(2, 3)] * 3,),
    "CTCLoss": ([(4, 2, 3)], sequences, (4, 4), (2, 2)),
}
sizes = {"LinearCrossEntropyLoss": (5, 3), "AdaptiveLogSoftmaxWithLoss": (5, 3, [2])}
losses = {name: call for names, call in alike.items() for name in names.split()}
unknown = {*nn.modules.loss.__all__} - {*losses, "NLLLoss2d"}  # an old name of NLLLoss
assert not unknown, unknown


def count(tensors):
    found = sum(tensor.isnan().sum().item() for tensor in tensors)
    return f"{found} of {sum(tensor.numel() for tensor in tensors)}"


def cells(name, place):
    """One nan, in the first element: how many losses and gradients are nan then?"""
    if not hasattr(nn, name):
        return ["not there yet"] * 3
    shapes, *rest = losses[name]
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(shape, generator=draw) for shape in shapes]
    if place == "input":
        inputs[0].view(-1)[0] = torch.nan
    elif rest and rest[0].is_floating_point():
        rest[0] = rest[0].clone()
        rest[0].view(-1)[0] = torch.nan
    else:
        return ["–"] * 3
    inputs = [value.requires_grad_() for value in inputs]
    kind, size = getattr(nn, name), sizes.get(name, ())
    criterion = kind(*size)
    try:
        mean = criterion(*inputs, *rest)
        if name == "AdaptiveLogSoftmaxWithLoss":  # gives both at once
            each, mean = mean.output, mean.loss
        else:
            each = kind(*size, reduction="none")(*inputs, *rest)
    except RuntimeError:
        return ["raises"] * 3
    mean.backward()
    gradients = count([value.grad for value in inputs])
    layer = [weight.grad for weight in criterion.parameters()]
    if layer:
        gradients += f", layer {count(layer)}"
    return [count([each]), "nan" if mean.isnan() else "**a number**", gradients]


print("| loss | input: losses | `mean` | gradients", end=" ")
print("| target: losses | `mean` | gradients |")
print("|---|---|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in losses:
        found = cells(name, "input") + cells(name, "target")
        print(f"| `{name}` |", " | ".join(found), "|")
