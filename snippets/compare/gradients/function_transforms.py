import warnings

import torch
from torch import nn
from torch.autograd.functional import hessian as autograd_hessian
from torch.func import grad, hessian, jvp, vmap

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
notes = {  # more rows
    "GaussianNLLLoss": [", one variance for all"],
    "LinearCrossEntropyLoss": [", in chunks"],
    "CTCLoss": [", lengths as tensors"],
}


def cells(name, note):
    if not hasattr(nn, name):
        return ["not there yet"] * 5
    shapes, *rest = losses[name]
    each_sample = [value for value in rest if torch.is_tensor(value)]
    same = [value[:1] for value in rest if not torch.is_tensor(value)]  # lengths
    options = {}
    if note == ", one variance for all":
        each_sample, same = rest[:1], [torch.ones(3)]
    elif note == ", in chunks":
        options["options"] = nn.LinearCrossEntropyOptions()
    elif note == ", lengths as tensors":
        same = [torch.tensor(lengths) for lengths in same]
    torch.manual_seed(0)  # for the two losses with a layer inside
    criterion = getattr(nn, name)(*sizes.get(name, ()), **options)
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(shape, generator=draw) for shape in shapes]
    # The samples are dimension 0, those of CTCLoss dimension 1.
    batch = [value.movedim(value.ndim // 3, 0) for value in inputs] + each_sample
    value, *others = sample = [value[0] for value in batch]
    ones = torch.ones_like(value)

    def loss(*sample):
        result = criterion(*sample, *same)
        return getattr(result, "loss", result)

    def of_input(value):
        return loss(value, *others)

    def by_autograd(*sample):
        leaf = sample[0].clone().requires_grad_()
        return torch.autograd.grad(loss(leaf, *sample[1:]), leaf)[0]

    def each(function):
        return torch.stack([function(*sample) for sample in zip(*batch, strict=True)])

    trials = {
        lambda: grad(loss)(*sample): lambda: by_autograd(*sample),
        lambda: jvp(of_input, (value,), (ones,))[1]: lambda: by_autograd(*sample).sum(),
        lambda: hessian(loss)(*sample): lambda: autograd_hessian(of_input, value),
        lambda: vmap(loss)(*batch): lambda: each(loss),
        lambda: vmap(grad(loss))(*batch): lambda: each(by_autograd),
    }
    return [outcome(transformed, expected) for transformed, expected in trials.items()]


def outcome(transformed, expected):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            found = transformed()
        except RuntimeError:
            return "raises"
        right = expected()
    same = torch.allclose(found.to(right.dtype), right, atol=1e-6)
    result = "yes" if same else "**wrong**"
    if any("performance drop" in str(warning.message) for warning in caught):
        result += ", warns"
    if found.dtype != right.dtype:
        result += f", {str(found.dtype).removeprefix('torch.')}"
    return result


print("| loss | `grad` | `jvp` | `hessian` | `vmap` | `vmap` of `grad` |")
print("|---|---|---|---|---|---|")
for name in losses:
    for note in ["", *notes.get(name, [])]:
        print(f"| `{name}`{note} |", " | ".join(cells(name, note)), "|")
