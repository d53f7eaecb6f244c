from importlib.metadata import version

import torch
from sklearn import metrics
from torch import nn

target = torch.tensor([3.0, 0.5, 2.0, 7.0])
prediction = torch.tensor([2.5, 1.0, 2.0, 8.0])
error = target - prediction
labels = torch.tensor([2, 0, 1, 2])
weight = torch.tensor([1.0, 2.0, 4.0]).double()  # of each class
logits = torch.tensor(
    [[0.1, 0.2, 1.2], [0.9, 0.3, 0.1], [0.2, 0.8, 0.7], [0.9, 0.3, 0.6]],
    dtype=torch.float64,
)
probabilities = logits.softmax(dim=1)
log_probabilities = logits.log_softmax(dim=1)
binary = torch.tensor([1.0, 0.0, 1.0, 0.0])
probability = torch.tensor([0.8, 0.3, 0.6, 0.1])
scores, signs = torch.tensor([2.0, -0.5, 0.3, 0.2]), 2 * binary - 1

CALLS = """
mean_squared_error(target, prediction)
MSELoss()(prediction, target)
root_mean_squared_error(target, prediction)
MSELoss()(prediction, target).sqrt()
mean_squared_log_error(target, prediction)
MSELoss()(prediction.log1p(), target.log1p())
mean_absolute_error(target, prediction)
L1Loss()(prediction, target)
mean_absolute_percentage_error(target, prediction)
(error / target).abs().mean()
mean_pinball_loss(target, prediction, alpha=0.9)
torch.maximum(0.9 * error, -0.1 * error).mean()
mean_poisson_deviance(target, prediction)
2 * (target * (target / prediction).log() - error).mean()
mean_gamma_deviance(target, prediction)
2 * (error / prediction - (target / prediction).log()).mean()
mean_tweedie_deviance(target, prediction, power=0)
MSELoss()(prediction, target)
mean_tweedie_deviance(target, prediction, power=1.5)
4 * (target / prediction.sqrt() + prediction.sqrt() - 2 * target.sqrt()).mean()
r2_score(target, prediction)
1 - MSELoss()(prediction, target) / target.var(correction=0)
d2_absolute_error_score(target, prediction)
1 - error.abs().sum() / (target - target.quantile(0.5)).abs().sum()
log_loss(binary, probability)
BCELoss()(probability, binary)
log_loss(labels, probabilities)
CrossEntropyLoss()(logits, labels)
log_loss(labels, probabilities, normalize=False)
CrossEntropyLoss(reduction="sum")(logits, labels)
log_loss(labels, probabilities, sample_weight=weight[labels])
CrossEntropyLoss(weight=weight)(logits, labels)
brier_score_loss(binary, probability)
MSELoss()(probability, binary)
brier_score_loss(labels, probabilities)
MSELoss(reduction="sum")(probabilities, torch.eye(3)[labels]) / 4
hinge_loss(binary, scores)
MarginRankingLoss(margin=1.0)(scores, 0 * scores, signs)
""".strip().split("\n")

print(f"| scikit-learn {version('scikit-learn')} | torch | both |")
print("|---|---|---|")
given = dict(globals())
for theirs, ours in zip(CALLS[::2], CALLS[1::2], strict=True):
    one = eval(theirs, vars(metrics) | given)
    other = eval(ours, vars(nn) | given)
    assert f"{one:.4f}" == f"{other:.4f}", theirs
    print(f"| `{theirs}` | `{ours}` | {one:.4f} |")
