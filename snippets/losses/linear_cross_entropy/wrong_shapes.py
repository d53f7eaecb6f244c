import torch
import torch.nn.functional as F
from torch import nn

features, classes, target = (
    torch.zeros(3, 5),
    torch.zeros(4, 5),
    torch.tensor([1, 2, 0]),
)
loss = F.linear_cross_entropy
for call in (
    lambda: loss(features, classes[0], target),
    lambda: loss(features, classes.T, target),
    lambda: loss(features, classes, target, linear_bias=classes[0]),
    lambda: loss(features[0], classes[:, None], target),
    lambda: loss(features, classes, target.tolist()),
    lambda: nn.LinearCrossEntropyLoss(5, 4, weight=torch.ones(3)),
    lambda: nn.LinearCrossEntropyLoss(5, 4, out_features=2),
    lambda: nn.LinearCrossEntropyLoss(5, 4, options={})(features, target),
):
    try:
        call()
    except (RuntimeError, AttributeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
