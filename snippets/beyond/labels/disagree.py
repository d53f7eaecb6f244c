import os
from importlib.metadata import version

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np
import torch
from coral_pytorch.losses import coral_loss, corn_loss
from sklearn.utils.class_weight import compute_class_weight
from torch.nn import functional as F

logits = torch.tensor(
    [[2.0, 0.0, -1.0], [0.5, 1.0, 0.0], [0.0, 0.0, 3.0], [1.0, 0.0, 0.0]]
)
target = torch.tensor([0, 2, 1, 0])
p, hot = logits.softmax(dim=1), F.one_hot(target, 3).float()
own = (p * hot).sum(dim=1)
nll = -own.log()


def keras_gce(**options):
    criterion = keras.losses.CategoricalGeneralizedCrossEntropy(**options)
    return criterion(target, p)


reverse = -(p * hot.clamp(min=1e-4).log()).sum(dim=1)
gce = (1 - own**0.7) / 0.7
counts = torch.tensor([5000.0, 500, 50])
weight = 1 / (1 - 0.999**counts)
weight = weight / weight.mean()
inverse = compute_class_weight(
    "balanced", classes=np.arange(3), y=np.arange(3).repeat([5000, 500, 50])
)
inverse = torch.tensor(inverse).float()
smooth = 0.9 * hot + 0.1 / 3
smoothed = F.cross_entropy(logits, smooth)
levels = (target[:, None] > torch.arange(2)).float()
ordered = logits[:, :2]
corn = corn_loss(ordered, target, 3)
asked = (target[:, None] >= torch.arange(2)).sum()
x = logits.clone().requires_grad_()
q, m = x.sigmoid(), (x.sigmoid() - 0.05).clamp(min=0)
asl = -(hot * (1 - q) * q.log() + (1 - hot) * m**4 * (1 - m).log())
fixed = -(
    hot * (1 - q).detach() * q.log() + (1 - hot) * m.detach() ** 4 * (1 - m).log()
)
norms = [
    torch.autograd.grad(y.sum(), x, retain_graph=True)[0].norm() for y in (asl, fixed)
]
k, c = f"keras {version('keras')}", f"coral-pytorch {version('coral-pytorch')}"
table = {
    "**GCE**": "",
    f"`CategoricalGeneralizedCrossEntropy()`, {k}: q = 0.5": keras_gce(),
    f"`CategoricalGeneralizedCrossEntropy(q=0.7)`, {k}": keras_gce(q=0.7),
    "q = 0.7, truncated below p = 0.5, by hand": gce.clamp(
        max=(1 - 0.5**0.7) / 0.7
    ).mean(),
    "**SCE, α = 0.1, β = 1**": "",
    "ln 0 = −4, by hand": (0.1 * nll + 4 * (1 - own)).mean(),
    "target clipped at 1e-4, as the authors' code: ln 0 = −9.21": (
        0.1 * nll + reverse
    ).mean(),
    "**class weights, β = 0.999**": "",
    "`F.cross_entropy(…, weight)`: divided by the sum of the weights": F.cross_entropy(
        logits, target, weight
    ),
    "divided by the number of samples, as the authors' code": (
        weight[target] * nll
    ).mean(),
    "β → 1: `compute_class_weight('balanced')`, scikit-learn "
    + version("scikit-learn"): F.cross_entropy(logits, target, inverse),
    "**Poly-1**": "",
    "ε = 1": (nll + 1 - own).mean(),
    "ε = 2, the default of optax": (nll + 2 * (1 - own)).mean(),
    "ε = 2, label smoothing 0.1 in the cross entropy": smoothed + 2 * (1 - own).mean(),
    "ε = 2, label smoothing 0.1 in both terms, as optax": smoothed
    + 2 * (1 - (smooth * p).sum(dim=1)).mean(),
    "**ordered, the first two logits**": "",
    f"`coral_loss`, {c}: sum over thresholds": coral_loss(ordered, levels),
    "`BCEWithLogitsLoss`: mean over thresholds": F.binary_cross_entropy_with_logits(
        ordered, levels
    ),
    f"`corn_loss`, {c}: mean over questions": corn,
    "the same sum, divided by the samples": corn * asked / 4,
    "**ASL, γ = 1 and 4, clip 0.05**": "",
    "sum, as the authors' code": asl.sum(),
    "mean over all labels": asl.mean(),
    "norm of the gradient of the sum": norms[0],
    "norm of the gradient of the sum, weights detached": norms[1],
}
print("| the same logits and targets | value |")
print("|---|---|")
for name, loss in table.items():
    print(f"| {name} | {loss if loss == '' else format(loss.item(), '.4f')} |")
