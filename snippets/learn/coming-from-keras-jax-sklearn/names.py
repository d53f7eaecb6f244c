import os

os.environ["KERAS_BACKEND"] = "torch"  # before the import of Keras
from importlib.metadata import version

import keras
import torch
from torch import nn

target = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2]])
prediction = torch.tensor([[0.4, 0.5, 0.1], [0.6, 0.1, 0.3]])
logits = torch.tensor([[-0.5, 2.0, 0.1], [0.3, 1.5, -1.0]])
signs = torch.tensor([[-1.0, 1.0, -1.0], [1.0, -1.0, 1.0]])
binary, labels, ones = (signs + 1) / 2, torch.tensor([1, 0]), torch.ones(2)
bce = nn.BCEWithLogitsLoss(reduction="none")(logits, binary)
frames = torch.arange(24.0).sin().reshape(2, 4, 3)  # samples, frames, classes
words = torch.tensor([[1, 2], [1, 0]])  # 0 is the blank, and pads
log_probabilities = frames.log_softmax(-1).transpose(0, 1)
lengths = torch.tensor([4, 4]), torch.tensor([2, 1])

CALLS = """
MeanSquaredError()(target, prediction)
MSELoss()(prediction, target)
MeanSquaredError(reduction="sum")(target, prediction)
MSELoss(reduction="sum")(prediction, target) / 3
MeanAbsoluteError()(target, prediction)
L1Loss()(prediction, target)
Huber(delta=0.15)(target, prediction)
HuberLoss(delta=0.15)(prediction, target)
Huber(delta=0.15)(target, prediction) / 0.15
SmoothL1Loss(beta=0.15)(prediction, target)
BinaryCrossentropy()(target, prediction)
BCELoss()(prediction, target)
BinaryCrossentropy(from_logits=True)(target, logits)
BCEWithLogitsLoss()(logits, target)
BinaryCrossentropy(from_logits=True, label_smoothing=0.1)(target, logits)
BCEWithLogitsLoss()(logits, 0.9 * target + 0.05)
SparseCategoricalCrossentropy()(labels, prediction)
NLLLoss()(prediction.log(), labels)
SparseCategoricalCrossentropy(from_logits=True)(labels, logits)
CrossEntropyLoss()(logits, labels)
SparseCategoricalCrossentropy(from_logits=True, ignore_class=0)(labels, logits)
CrossEntropyLoss(ignore_index=0)(logits, labels)
CategoricalCrossentropy()(target, prediction)
CrossEntropyLoss()(prediction.log(), target)
CategoricalCrossentropy(from_logits=True)(target, logits)
CrossEntropyLoss()(logits, target)
CategoricalCrossentropy(from_logits=True, label_smoothing=0.1)(target, logits)
CrossEntropyLoss(label_smoothing=0.1)(logits, target)
KLDivergence()(target, prediction)
KLDivLoss(reduction="batchmean")(prediction.log(), target)
Poisson()(target, prediction)
PoissonNLLLoss(log_input=False)(prediction, target)
CosineSimilarity()(target, prediction)
CosineEmbeddingLoss()(prediction, target, ones) - 1
Hinge()(signs, logits)
MarginRankingLoss(margin=1.0)(logits, 0 * logits, signs)
SquaredHinge()(signs, logits)
(1 - signs * logits).relu().square().mean()
LogCosh()(target, prediction)
(prediction - target).cosh().log().mean()
MeanSquaredLogarithmicError()(target, prediction)
MSELoss()(prediction.log1p(), target.log1p())
MeanAbsolutePercentageError()(target, prediction)
100 * ((prediction - target) / target).abs().mean()
BinaryFocalCrossentropy(from_logits=True)(binary, logits)
(bce * (1 - (-bce).exp()) ** 2).mean()
CTC()(words, frames)
CTCLoss(reduction="none")(log_probabilities, words, *lengths).mean()
""".strip().split("\n")

print(f"| Keras {version('keras')} | torch | both |")
print("|---|---|---|")
given = dict(globals())
for theirs, ours in zip(CALLS[::2], CALLS[1::2], strict=True):
    one = eval(theirs, vars(keras.losses) | given)
    other = eval(ours, vars(nn) | given)
    assert f"{one:.4f}" == f"{other:.4f}", theirs
    print(f"| `{theirs}` | `{ours}` | {one:.4f} |")
