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


def measure(name, note, samples, dtype):
    """The mean loss when two samples alternate, and the sum of the gradients' sizes."""
    shapes, *rest = losses[name]
    options = {"options": nn.LinearCrossEntropyOptions()} if note else {}
    criterion = getattr(nn, name)(*sizes.get(name, ()), **options).to(dtype)
    for weight in criterion.parameters():  # the two losses with a layer inside
        nn.init.eye_(weight)
    alternate = torch.arange(samples) % 2
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(shape, generator=draw).to(dtype) for shape in shapes]
    # The samples are dimension 0, those of CTCLoss dimension 1.
    inputs = [value.index_select(value.ndim // 3, alternate) for value in inputs]
    inputs = [value.requires_grad_() for value in inputs]
    rest = [torch.as_tensor(value)[alternate] for value in rest]
    rest = [value.to(dtype) if value.is_floating_point() else value for value in rest]
    loss = criterion(*inputs, *rest)
    loss = getattr(loss, "loss", loss)
    gradients = torch.autograd.grad(loss, inputs)
    return loss.item(), sum(value.double().abs().sum().item() for value in gradients)


def first_wrong(name, note, dtype, which):
    """The smallest even batch with a result more than a tenth off, and that result."""
    right = measure(name, note, 2, torch.float64)[which]

    def is_wrong(samples):
        error = abs(measure(name, note, samples, dtype)[which] - right)
        return not error <= 0.1 * abs(right)

    low, high = 2, 2**17
    if not is_wrong(high):
        return "–"
    while high - low > 2:  # bisection
        middle = (low + high) // 4 * 2
        low, high = (low, middle) if is_wrong(middle) else (middle, high)
    return f"{high}: {measure(name, note, high, dtype)[which]:.3g} for {right:.3g}"


def cells(name, note, dtype):
    if not hasattr(nn, name):
        return ["not there yet"] * 2
    try:
        return [first_wrong(name, note, dtype, which) for which in (0, 1)]
    except RuntimeError:
        return ["raises"] * 2


print("| loss | float16, loss | float16, gradient", end=" ")
print("| bfloat16, loss | bfloat16, gradient |")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in losses:
        for note in ["", ", in chunks"] if name == "LinearCrossEntropyLoss" else [""]:
            found = cells(name, note, torch.float16) + cells(name, note, torch.bfloat16)
            print(f"| `{name}`{note} |", " | ".join(found), "|")
