import warnings
from math import comb, erf, exp, log, pi, sqrt

import torch
from torch import nn

N, C = 100_000, 10  # samples, classes
T, S = 50, 8  # frames, labels of a sequence
quantiles = (torch.arange(N, dtype=torch.float64) + 0.5) / N
normal = torch.special.ndtri(quantiles)  # mean 0, variance 1
zero, scores = torch.zeros(N, dtype=torch.float64), torch.zeros(N, C)
uniform = scores.log_softmax(dim=1)
counts, half, labels = (torch.arange(N) % number for number in (7, 2, C))
yes_or_no, signs, one_hot = half.double(), 2 * half - 1, torch.eye(C)[labels]
three_labels = torch.tensor([[0, 1, 2, *[-1] * (C - 3)]])


def ctc(targets, paths, r):
    """The row of a sequence in which r labels are equal to the one before."""
    formula = f"(T ln C − ln binomial({paths}, 2S)) / S"
    expected = (T * log(C) - log(comb(T + S - r, 2 * S))) / S
    sequence = (torch.arange(S) + 1).clamp(max=S - r)[None]
    return targets, formula, expected, uniform[:T, None], sequence, (T,), (S,)


huber = erf(sqrt(1 / 2)) + exp(-1 / 2) / sqrt(2 * pi) - 1 / 2
huber = ("P(abs(z) < 1) + φ(1) − ½", huber)  # closed forms and their values
two, many = ("ln 2", log(2)), ("ln C", log(C))
head = ("10 classes, 4 in the head", "ln 5 + 6/10 ln 6", log(5) + 0.6 * log(6))
three = ("3 of 10 classes", "3 (C − 3) / C", 3 * (C - 3) / C)
triplet = ("none", "margin", 1.0, scores, scores, scores)
alike = {  # the targets, the closed form and its value, and the arguments
    "L1Loss": ("standard normal", "√(2/π)", sqrt(2 / pi), zero, normal),
    "MSELoss": ("standard normal", "1", 1.0, zero, normal),
    "SmoothL1Loss HuberLoss": ("standard normal", *huber, zero, normal),
    "PoissonNLLLoss": ("any counts", "e⁰", 1.0, zero, counts),
    "GaussianNLLLoss": (
        "standard normal, variance 1",
        "½",
        0.5,
        zero,
        normal,
        zero + 1,
    ),
    "CrossEntropyLoss LinearCrossEntropyLoss": ("10 classes", *many, scores, labels),
    "AdaptiveLogSoftmaxWithLoss": (*head, scores, labels),
    "NLLLoss": ("10 classes", *many, uniform, labels),
    "MultiMarginLoss": ("10 classes", "1 − 1/C", 1 - 1 / C, scores, labels),
    "BCEWithLogitsLoss": ("0 and 1", *two, zero, yes_or_no),
    "BCELoss": ("0 and 1, output 0.5", *two, zero.sigmoid(), yes_or_no),
    "SoftMarginLoss": ("−1 and 1", *two, zero, signs),
    "MultiLabelSoftMarginLoss": ("0 and 1", *two, scores, one_hot),
    "MultiLabelMarginLoss": (*three, scores[:1], three_labels),
    "KLDivLoss": ("10 classes, one certain", "ln C / C", log(C) / C, uniform, one_hot),
    "HingeEmbeddingLoss": ("−1 and 1", "margin / 2", 0.5, zero, signs),
    "CosineEmbeddingLoss": ("−1 and 1", "½", 0.5, scores, scores, signs),
    "MarginRankingLoss": ("−1 and 1", "margin", 0.0, zero, zero, signs),
    "TripletMarginLoss TripletMarginWithDistanceLoss": triplet,
    "CTCLoss": ctc("T = 50, S = 8, 10 classes", "T + S", r=0),
}
sizes = {"LinearCrossEntropyLoss": (C, C), "AdaptiveLogSoftmaxWithLoss": (C, C, [4])}
losses = {name: call for names, call in alike.items() for name in names.split()}
unknown = {*nn.modules.loss.__all__} - {*losses, "NLLLoss2d"}  # an old name of NLLLoss
assert not unknown, unknown

rows = [*losses.items(), ("CTCLoss", ctc("the same, r = 1", "T + S − r", r=1))]
print("| loss | targets | torch | closed form | its value |")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name, (targets, formula, expected, *arguments) in rows:
        loss = "not there yet"
        if hasattr(nn, name):
            loss = getattr(nn, name)(*sizes.get(name, ()))(*arguments)
            loss = f"{getattr(loss, 'loss', loss):.4f}"
        print(f"| `{name}` | {targets} | {loss} | {formula} | {expected:.4f} |")
