import torch
import torch.nn.functional as F

prediction, target = torch.tensor([0.5, 2.0]), torch.tensor([1.0, 0.0])
ones = torch.ones(2)
for call in (
    lambda: F.gaussian_nll_loss(prediction, target, ones, reduction="avg"),
    lambda: F.multilabel_soft_margin_loss(prediction, target, reduction=None),
    lambda: F.mse_loss(prediction, target, weight=ones, reduction="avg"),
    lambda: F.mse_loss(prediction, target, weight=ones, reduction="average"),
):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
