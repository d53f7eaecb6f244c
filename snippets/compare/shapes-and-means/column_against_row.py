import warnings

import torch
from torch import nn

row, values = torch.tensor([0.9, 0.1, 0.2]), torch.tensor([1.0, 0.0, 0.0])
scores = torch.tensor([[0.9, 0.1, 0.2], [0.3, 0.8, 0.4], [0.5, 0.6, 0.7]])
triplet = [scores, scores.flip(0), scores.flip(1)]
steps = torch.zeros(2, 3, 3).log_softmax(dim=2)
labels, signs = torch.tensor([0, 2, 1]), torch.tensor([1, -1, -1])
label_sets = torch.tensor([[0, -1, -1], [1, 2, -1], [2, -1, -1]])
sequences = torch.tensor([[1], [2], [1]])
alike = {  # the inputs for three samples, the target, and what follows
    "L1Loss MSELoss SmoothL1Loss HuberLoss PoissonNLLLoss": ([row], values),
    "GaussianNLLLoss": ([row], values, torch.ones(3)),
    "CrossEntropyLoss": ([scores], labels),
    "LinearCrossEntropyLoss AdaptiveLogSoftmaxWithLoss": ([scores], labels),
    "NLLLoss": ([scores.log_softmax(dim=1)], labels),
    "MultiMarginLoss": ([scores], labels),
    "BCEWithLogitsLoss BCELoss": ([row], values),
    "SoftMarginLoss": ([row], signs),
    "MultiLabelSoftMarginLoss": ([row], values),
    "MultiLabelMarginLoss": ([scores], label_sets),
    "KLDivLoss": ([row.log()], values),
    "HingeEmbeddingLoss": ([row], signs),
    "CosineEmbeddingLoss": ([scores, scores.flip(0)], signs),
    "MarginRankingLoss": ([row, row.flip(0)], signs),
    "TripletMarginLoss TripletMarginWithDistanceLoss": (triplet,),
    "CTCLoss": ([steps], sequences, (2, 2, 2), (1, 1, 1)),
}
sizes = {"LinearCrossEntropyLoss": (3, 3), "AdaptiveLogSoftmaxWithLoss": (3, 3, [2], 1)}
losses = {name: call for names, call in alike.items() for name in names.split()}
unknown = {*nn.modules.loss.__all__} - {*losses, "NLLLoss2d"}  # an old name of NLLLoss
assert not unknown, unknown


def outcome(name, *arguments):
    if not hasattr(nn, name):
        return "not there yet"
    criterion = getattr(nn, name)(*sizes.get(name, ()))
    for weight in criterion.parameters():  # the two losses with a layer inside
        nn.init.eye_(weight)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            loss = criterion(*arguments)
        except (RuntimeError, ValueError) as error:
            return f"raises `{type(error).__name__}`"
    loss = getattr(loss, "loss", loss)
    warned = any("target size" in str(warning.message) for warning in caught)
    return f"{'warns, ' if warned else ''}{loss:.4f}"


def marked(found, right):
    """In bold what is no error and not the right value."""
    if found == right or "raises" in found:
        return found
    return f"**{found if 'warns' in found else 'silent, ' + found}**"


print("| loss | shapes | `mean` | prediction with a 1 | target with a 1 |")
print("|---|---|---|---|---|")
for name, (inputs, *rest) in losses.items():
    right = outcome(name, *inputs, *rest)
    found = outcome(name, inputs[0].unsqueeze(-1), *inputs[1:], *rest)
    cells = [right, marked(found, right), "no target"]
    if rest:
        found = outcome(name, *inputs, rest[0].unsqueeze(-1), *rest[1:])
        cells[2] = marked(found, right)
    shapes = ", ".join(f"`{tuple(value.shape)}`" for value in [*inputs, *rest[:1]])
    print(f"| `{name}` | {shapes} |", " | ".join(cells), "|")
