import torch
from torch import nn
from torch.nn import functional as F

for official in (F.smooth_l1_loss, nn.SmoothL1Loss):
    text = " ".join(official.__doc__.split())
    print(
        f"{official.__name__}:",
        [sentence for sentence in text.split(". ") if "alue must be" in sentence],
    )

prediction, target = (
    torch.tensor([1.0, 2.5, 4.0, 0.5]),
    torch.tensor([2.0, 2.5, 2.0, 1.0]),
)
print(F.smooth_l1_loss(prediction, target, beta=0.0), nn.L1Loss()(prediction, target))
