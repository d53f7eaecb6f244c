import warnings
from math import exp, log, log1p

import torch
from torch import nn

C, s = 10, 10.0  # classes, and how far the scores are on the right side
count, value, yes = torch.tensor([[5.0], [3.0], [1.0]], dtype=torch.float64)
label, pair = torch.tensor([0]), torch.tensor([1, -1])
one_hot = torch.eye(C, dtype=torch.float64)[:1]
scores = s * one_hot  # class 0 leads by s
certain = one_hot.log()  # all of the probability on class 0
padded = torch.tensor([[0, *[-1] * (C - 1)]])
same = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
opposite = torch.tensor([[1.0, 0.0], [-1.0, 0.0]])
frames, sequence = torch.eye(3)[[1, 0, 2]].log(), torch.tensor([1, 2])  # 1, blank, 2

zero = ("0", 0.0)  # closed forms and their values
two = ("ln(1 + e^−s)", log1p(exp(-s)))  # for two classes, and for C
many = ("ln(1 + (C − 1) e^−s)", log1p((C - 1) * exp(-s)))
head = ("10 ahead, 5 scores in the head", "ln(1 + 4 e^−s)", log1p(4 * exp(-s)))
floor = ("the target, variance `eps`", "½ ln eps", log(1e-6) / 2)
triplet = ("the negative at 2", *zero, same, same, -same)
alike = {  # the prediction, the closed form and its value, and the arguments
    "L1Loss MSELoss SmoothL1Loss HuberLoss": ("the target", *zero, value, value),
    "PoissonNLLLoss": ("ln 5 for 5", "y − y ln y", 5 - 5 * log(5), count.log(), count),
    "GaussianNLLLoss": (*floor, value, value, torch.zeros(1)),
    "CrossEntropyLoss LinearCrossEntropyLoss": ("10 ahead", *many, scores, label),
    "AdaptiveLogSoftmaxWithLoss": (*head, scores, label),
    "NLLLoss": ("certain", "−ln 1", 0.0, certain, label),
    "MultiMarginLoss": ("10 ahead", *zero, scores, label),
    "BCEWithLogitsLoss": ("10", *two, s * yes, yes),
    "BCELoss": ("1 for 1", "−ln 1", 0.0, yes, yes),
    "SoftMarginLoss": ("10", *two, s * yes, yes),
    "MultiLabelSoftMarginLoss": ("10 and −10", *two, s * (2 * one_hot - 1), one_hot),
    "MultiLabelMarginLoss": ("10 ahead", *zero, scores, padded),
    "KLDivLoss": ("certain", *zero, certain, one_hot),
    "HingeEmbeddingLoss": ("distances 0 and 1", *zero, torch.tensor([0.0, 1.0]), pair),
    "CosineEmbeddingLoss": ("the same, the opposite", *zero, same, opposite, pair),
    "MarginRankingLoss": ("in order", *zero, s * pair, -s * pair, pair),
    "TripletMarginLoss TripletMarginWithDistanceLoss": triplet,
    "CTCLoss": ("certain", *zero, frames, sequence, (3,), (2,)),
}
sizes = {"LinearCrossEntropyLoss": (C, C), "AdaptiveLogSoftmaxWithLoss": (C, C, [4])}
losses = {name: call for names, call in alike.items() for name in names.split()}
unknown = {*nn.modules.loss.__all__} - {*losses, "NLLLoss2d"}  # an old name of NLLLoss
assert not unknown, unknown


def measure(name, *arguments):
    criterion = getattr(nn, name)(*sizes.get(name, ())).double()
    for weight in criterion.parameters():  # a layer inside: its outputs are its inputs
        nn.init.eye_(weight)
    loss = criterion(*arguments)
    return f"{getattr(loss, 'loss', loss):.4g}"


print("| loss | prediction | torch | closed form | its value |")
print("|---|---|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for name, (prediction, formula, expected, *arguments) in losses.items():
        loss, right = "not there yet", f"{expected:.4g}"
        if hasattr(nn, name):
            loss = measure(name, *arguments)
            loss = loss if loss == right else f"**{loss}**"
        print(f"| `{name}` | {prediction} | {loss} | {formula} | {right} |")
