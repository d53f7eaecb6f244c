import numpy as np
import torch
from torch import nn

y_true = np.array([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2]])  # the names of Keras
y_pred = np.array([[0.4, 0.5, 0.1], [0.6, 0.1, 0.3]])
scores = np.array([[-0.5, 2.0, 0.1], [0.3, 1.5, -1.0]])
signs = np.array([[-1.0, 1.0, -1.0], [1.0, -1.0, 1.0]])
target, prediction, logits, sign = (
    torch.tensor(array) for array in (y_true, y_pred, scores, signs)
)
label, ones, zeros = torch.tensor([1, 0]), torch.ones(2), torch.zeros(2, 3)


def row(keras, formula, call, loss):
    print(f"| `{keras}` | {formula.mean():.4f} | {call} | {loss:.4f} |")


print("| `keras.losses` | formula | `torch.nn` | torch |")
print("|---|---|---|---|")
error = np.abs(y_true - y_pred)
row("MeanSquaredError()", error**2, "`MSELoss()`", nn.MSELoss()(prediction, target))
row("MeanAbsoluteError()", error, "`L1Loss()`", nn.L1Loss()(prediction, target))

huber = np.where(error <= 0.15, error**2 / 2, 0.15 * error - 0.15**2 / 2)
row(
    "Huber(delta=0.15)",
    huber,
    "`HuberLoss(delta=0.15)`",
    nn.HuberLoss(delta=0.15)(prediction, target),
)

entropy = -(y_true * np.log(y_pred) + (1 - y_true) * np.log(1 - y_pred))
row("BinaryCrossentropy()", entropy, "`BCELoss()`", nn.BCELoss()(prediction, target))

sigmoid = 1 / (1 + np.exp(-scores))
entropy = -(y_true * np.log(sigmoid) + (1 - y_true) * np.log(1 - sigmoid))
loss = nn.BCEWithLogitsLoss()(logits, target)
row("BinaryCrossentropy(from_logits=True)", entropy, "`BCEWithLogitsLoss()`", loss)

loss = nn.NLLLoss()(prediction.log(), label)
row(
    "SparseCategoricalCrossentropy()",
    -np.log(y_pred[[0, 1], [1, 0]]),
    "`NLLLoss()` of the logarithm",
    loss,
)

softmax = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
loss = nn.CrossEntropyLoss()(logits, label)
row(
    "SparseCategoricalCrossentropy(from_logits=True)",
    -np.log(softmax[[0, 1], [1, 0]]),
    "`CrossEntropyLoss()`",
    loss,
)

loss = nn.CrossEntropyLoss()(prediction.log(), target)
row(
    "CategoricalCrossentropy()",
    -(y_true * np.log(y_pred)).sum(axis=1),
    "`CrossEntropyLoss()` of the logarithm",
    loss,
)

entropy = -(y_true * np.log(softmax)).sum(axis=1)
loss = nn.CrossEntropyLoss()(logits, target)
row("CategoricalCrossentropy(from_logits=True)", entropy, "`CrossEntropyLoss()`", loss)

entropy = -((0.9 * y_true + 0.1 / 3) * np.log(softmax)).sum(axis=1)
loss = nn.CrossEntropyLoss(label_smoothing=0.1)(logits, target)
smooth = "CategoricalCrossentropy(from_logits=True, label_smoothing=0.1)"
row(smooth, entropy, "`CrossEntropyLoss(label_smoothing=0.1)`", loss)

divergence = (y_true * np.log(y_true / y_pred)).sum(axis=1)
loss = nn.KLDivLoss(reduction="batchmean")(prediction.log(), target)
row(
    "KLDivergence()",
    divergence,
    '`KLDivLoss(reduction="batchmean")` of the logarithm',
    loss,
)

loss = nn.PoissonNLLLoss(log_input=False)(prediction, target)
row(
    "Poisson()",
    y_pred - y_true * np.log(y_pred),
    "`PoissonNLLLoss(log_input=False)`",
    loss,
)

loss = nn.MarginRankingLoss(margin=1.0)(logits, zeros, sign)
row(
    "Hinge()",
    np.maximum(1 - signs * scores, 0),
    "`MarginRankingLoss(margin=1.0)` against zeros",
    loss,
)

cosine = (
    (y_true * y_pred).sum(axis=1)
    / np.linalg.norm(y_true, axis=1)
    / np.linalg.norm(y_pred, axis=1)
)
loss = nn.CosineEmbeddingLoss()(prediction, target, ones) - 1
row("CosineSimilarity()", -cosine, "`CosineEmbeddingLoss()` minus 1", loss)
