from importlib.metadata import version

import torch
from pytorch_metric_learning.losses import (
    ArcFaceLoss,
    CosFaceLoss,
    NPairsLoss,
    NTXentLoss,
    SelfSupervisedLoss,
    SupConLoss,
)
from pytorch_metric_learning.reducers import MeanReducer
from torch.nn import functional as F

torch.manual_seed(0)
first, second = torch.randn(2, 4, 3, dtype=torch.float64)
both = torch.cat([first, second])
unit = F.normalize(both, dim=1)
logits = unit @ unit.T / 0.5
others = logits.clone().fill_diagonal_(-torch.inf)
partner = torch.arange(8).roll(4)
row = torch.arange(4)
labels = torch.tensor([0, 0, 0, 0, 1, 1, 1, 2])
positive = (labels[:, None] == labels).fill_diagonal_(False)[:7]  # the 8th has none
inside = others.log_softmax(dim=1)[:7].masked_fill(~positive, -torch.inf)
supcon = SupConLoss(0.5)(both, labels)
weight = torch.eye(3, dtype=torch.float64)
classes = torch.tensor([0, 1, 2, 0])


def margin(loss, **options):
    criterion = loss(3, 3, scale=4, **options)
    criterion.W.data = weight.clone()
    return criterion(-first, classes)


cosine = F.normalize(-first, dim=1)
own = torch.eye(3)[classes].bool()
plain = torch.where(own, (cosine.acos() + 0.5).cos(), cosine)
one_way = SelfSupervisedLoss(NTXentLoss(0.5), symmetric=False)
table = {
    "**two views, temperature 0.5**": "",
    "InfoNCE: `SelfSupervisedLoss(NTXentLoss(0.5), symmetric=False)`": one_way(
        first, second
    ),
    "the other direction": one_way(second, first),
    "CLIP: the mean of both": (one_way(first, second) + one_way(second, first)) / 2,
    "NT-Xent: `SelfSupervisedLoss(NTXentLoss(0.5))`": SelfSupervisedLoss(
        NTXentLoss(0.5)
    )(first, second),
    "the anchor among its negatives, by hand": F.cross_entropy(logits, partner),
    "products instead of cosines: `NPairsLoss()`": NPairsLoss()(
        both, torch.arange(4).repeat(2)
    ),
    "**classes of 4, 3 and 1 items, temperature 0.5**": "",
    "SupCon: `SupConLoss(0.5)`, over 7 anchors": supcon,
    "with `reducer=MeanReducer()`, over 8": SupConLoss(0.5, reducer=MeanReducer())(
        both, labels
    ),
    "the mean inside the log, by hand": (
        positive.sum(dim=1).log() - inside.logsumexp(dim=1)
    ).mean(),
    "times temperature / 0.07, by hand": supcon * 0.5 / 0.07,
    "no other positive in the denominator: `NTXentLoss(0.5)`": NTXentLoss(0.5)(
        both, labels
    ),
    "**margins, scale 4**": "",
    "`CosFaceLoss(margin=0.35)`": margin(CosFaceLoss, margin=0.35),
    "`ArcFaceLoss(margin=28.6)`, in degrees": margin(ArcFaceLoss, margin=28.6),
    "`ArcFaceLoss(margin=0.5)`, also in degrees": margin(ArcFaceLoss, margin=0.5),
    "cos(angle + 0.5) at all angles, by hand": F.cross_entropy(4 * plain, classes),
}
print(f"| pytorch-metric-learning {version('pytorch-metric-learning')} | loss |")
print("|---|---|")
for name, loss in table.items():
    print(f"| {name} | {loss if loss == '' else format(loss.item(), '.4f')} |")
