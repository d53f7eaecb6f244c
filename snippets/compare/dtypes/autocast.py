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


def outcome(name, note, dtype, autocast):
    if not hasattr(nn, name):
        return "not there yet"
    shapes, *rest = losses[name]
    options = {"options": nn.LinearCrossEntropyOptions()} if note else {}
    criterion = getattr(nn, name)(*sizes.get(name, ()), **options)
    draw = torch.Generator().manual_seed(0)
    inputs = [torch.rand(s, generator=draw).to(getattr(torch, dtype)) for s in shapes]
    inputs = [value.requires_grad_() for value in inputs]
    try:
        with torch.autocast("cpu", dtype=getattr(torch, autocast)):
            loss = criterion(*inputs, *rest)
        loss = getattr(loss, "loss", loss)
        loss.backward()
    except RuntimeError:
        return "raises"
    return str(loss.dtype).removeprefix("torch.")


halves = ["bfloat16", "float16"]
cases = [(dtype, half) for half in halves for dtype in ("float32", half)]
titles = [f"input {dtype}, autocast to {autocast}" for dtype, autocast in cases]
print("| loss |", " | ".join(titles), "|")
print("|---" * (len(titles) + 1) + "|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name in losses:
        for note in ["", ", in chunks"] if name == "LinearCrossEntropyLoss" else [""]:
            cells = [outcome(name, note, *case) for case in cases]
            print(f"| `{name}`{note} |", " | ".join(cells), "|")
