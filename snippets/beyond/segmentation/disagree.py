import os
from importlib.metadata import version

os.environ["KERAS_BACKEND"] = "torch"  # before the import

import keras
import torch
from kornia import losses as kornia
from monai import losses as monai
from torch.nn import functional as F

binary = torch.tensor([2.0, -1.0, 0.5, -0.3])
binary_target = torch.tensor([1.0, 0.0, 1.0, 0.0])
p = binary.sigmoid()
logits = torch.tensor([[[2.0, 1.0], [-1.0, -2.0]], [[-1.0, -2.0], [-3.0, -1.5]]])
logits = logits[:, None]  # (2, 1, 2, 2)
target = torch.tensor([[[1, 1], [0, 0]], [[0, 0], [0, 0]]])  # the second is empty
mask = target[:, None].float()
two = torch.cat([torch.zeros_like(logits), logits], dim=1)  # the same as two classes
hot = F.one_hot(target, 2).movedim(-1, 1).float()
wide = torch.zeros(1, 1, 512, 512)
wide[..., :256] = 1
wide = torch.cat([1 - wide, wide], dim=1)  # two classes of 131,072 pixels
found = torch.tensor([1.0, 1.0, 0.0, 0.0])[None, None]
missed = torch.tensor([1.0, 0.0, 0.0, 0.0])[None, None]
# One image with the pixels of both: both classes are present.
lovasz = kornia.lovasz_softmax_loss(
    two.movedim(1, 0).reshape(1, 2, 4, 2), target.reshape(1, 4, 2)
)
balanced = {"from_logits": True, "apply_class_balancing": True}
classes = torch.tensor([[2.0, 0.0, -1.0], [0.0, 0.5, 0.0]])
index = torch.tensor([0, 2])
rows = F.one_hot(index, 3).float()
table = {
    "**binary focal, mean of 4, gamma 2**": None,
    "monai `FocalLoss(alpha=0.25)`": monai.FocalLoss(alpha=0.25)(
        binary[None], binary_target[None]
    ),
    "monai `FocalLoss()`: no alpha": monai.FocalLoss()(
        binary[None], binary_target[None]
    ),
    'kornia `binary_focal_loss_with_logits(reduction="mean")`: alpha 0.25': (
        kornia.binary_focal_loss_with_logits(
            binary[None], binary_target[None], reduction="mean"
        )
    ),
    "Keras `BinaryFocalCrossentropy(from_logits=True)`: alpha is off": (
        keras.losses.BinaryFocalCrossentropy(from_logits=True)(binary_target, binary)
    ),
    "Keras with `apply_class_balancing=True`": keras.losses.BinaryFocalCrossentropy(
        **balanced
    )(binary_target, binary),
    "**focal of three classes, two samples, gamma 2**": None,
    "monai `FocalLoss(use_softmax=True)`: divided by N × C": monai.FocalLoss(
        use_softmax=True
    )(classes, rows),
    'kornia `focal_loss(alpha=None, reduction="mean")`: divided by N × C': (
        kornia.focal_loss(
            classes[..., None], index[:, None], alpha=None, reduction="mean"
        )
    ),
    "Keras `CategoricalFocalCrossentropy`: divided by N, alpha 0.25": (
        keras.losses.CategoricalFocalCrossentropy(from_logits=True)(rows, classes)
    ),
    "Keras with `alpha=1`: as `focal_classes`": (
        keras.losses.CategoricalFocalCrossentropy(alpha=1, from_logits=True)(
            rows, classes
        )
    ),
    "monai `FocalLoss()`: one sigmoid for each class": monai.FocalLoss()(classes, rows),
    "**Dice of two masks, the second empty**": None,
    "monai `DiceLoss(sigmoid=True)`": monai.DiceLoss(sigmoid=True)(logits, mask),
    "with `squared_pred=True`": monai.DiceLoss(sigmoid=True, squared_pred=True)(
        logits, mask
    ),
    "with `smooth_nr=1, smooth_dr=1`": monai.DiceLoss(
        sigmoid=True, smooth_nr=1, smooth_dr=1
    )(logits, mask),
    "with `batch=True`": monai.DiceLoss(sigmoid=True, batch=True)(logits, mask),
    "Keras `Dice()` of the probabilities": keras.losses.Dice()(mask, logits.sigmoid()),
    "**Tversky 0.3, 0.7, one pixel of two missed**": None,
    "monai `TverskyLoss(alpha=0.3, beta=0.7)`": monai.TverskyLoss(alpha=0.3, beta=0.7)(
        missed, found
    ),
    "Keras `Tversky(alpha=0.3, beta=0.7)`": keras.losses.Tversky(0.3, 0.7)(
        found, missed
    ),
    "**the two masks as two classes, background and object**": None,
    "monai `DiceLoss(softmax=True)`": monai.DiceLoss(softmax=True)(two, hot),
    "with `include_background=False`": monai.DiceLoss(
        softmax=True, include_background=False
    )(two, hot),
    'kornia `dice_loss(average="macro")`: the classes present': kornia.dice_loss(
        two, target, average="macro"
    ),
    "kornia `dice_loss()`: all classes in one ratio": kornia.dice_loss(two, target),
    "kornia `lovasz_softmax_loss`: all classes, per sample": kornia.lovasz_softmax_loss(
        two, target
    ),
    "with the pixels of both in one image": lovasz,
    "**generalised Dice, 512 × 512 pixels, all wrong**": None,
    "monai `GeneralizedDiceLoss()`": monai.GeneralizedDiceLoss()(1 - wide, wide),
    "with `smooth_nr=1e-9, smooth_dr=1e-9`": monai.GeneralizedDiceLoss(
        smooth_nr=1e-9, smooth_dr=1e-9
    )(1 - wide, wide),
}
print(f"| monai {version('monai')}, kornia {version('kornia')}", end="")
print(f", Keras {version('keras')} | loss |\n|---|---|")
for name, loss in table.items():
    print(f"| {name} | {'' if loss is None else format(loss.item(), '.4f')} |")
