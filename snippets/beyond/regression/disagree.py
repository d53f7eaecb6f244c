from importlib.metadata import version

import torch
from kornia.losses import charbonnier_loss, ssim_loss
from monai.losses import SSIMLoss
from pytorch_msssim import ssim
from scipy.stats import nbinom
from sklearn.metrics import mean_pinball_loss, mean_tweedie_deviance
from torch.distributions import NegativeBinomial
from torchmetrics.functional.image import structural_similarity_index_measure as tm_ssim
from torchmetrics.functional.regression import log_cosh_error, tweedie_deviance_score

ramp = torch.arange(256.0).reshape(1, 1, 16, 16) / 255
other = (ramp + 0.1 * torch.arange(16.0).sin()).clamp(0, 1)
prediction = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([1.5, 1.0, 5.0])
error = target - prediction
pinball = {q: torch.maximum(q * error, (q - 1) * error).mean() for q in (0.1, 0.5, 0.9)}
kernel = 2 * prediction.sqrt() + 2 * target / prediction.sqrt()
names = ("kornia", "monai", "pytorch-msssim", "scikit-learn", "scipy", "torchmetrics")
kornia, monai, msssim, sklearn, scipy, metrics = (f"{n} {version(n)}" for n in names)
table = {
    "**1 − SSIM of two 16 × 16 images**": "",
    f"{msssim}: `1 - ssim(x, y, data_range=1)`": 1 - ssim(ramp, other, data_range=1),
    f"{monai}: `SSIMLoss(2)(x, y)`": SSIMLoss(2)(ramp, other),
    f"{metrics}, reflected border, `data_range=1.0`": 1
    - tm_ssim(ramp, other, data_range=1.0),
    "the same with `kernel_size=7`": 1
    - tm_ssim(ramp, other, data_range=1.0, kernel_size=7),
    f"{kornia}: `ssim_loss(x, y, 11)`, reflected border, halved": ssim_loss(
        ramp, other, 11
    ),
    'the same with `padding="valid"`': ssim_loss(ramp, other, 11, padding="valid"),
    "pytorch-msssim, `win_size=7`": 1 - ssim(ramp, other, data_range=1, win_size=7),
    "pytorch-msssim, `data_range` left at 255": 1 - ssim(ramp, other),
    "torchmetrics, images times 255, no `data_range`": 1
    - tm_ssim(255 * ramp, 255 * other),
    "**pinball of 1, 2, 3 against 1.5, 1, 5**": "",
    f"{sklearn}: `mean_pinball_loss(target, prediction, alpha=0.9)`": mean_pinball_loss(
        target, prediction, alpha=0.9
    ),
    "quantiles 0.1, 0.5, 0.9, their mean, by hand": sum(pinball.values()) / 3,
    "their sum, by hand": sum(pinball.values()),
    "**Tweedie, power 1.5, the same numbers as means**": "",
    "scikit-learn: `mean_tweedie_deviance`": mean_tweedie_deviance(
        target, prediction, power=1.5
    ),
    "torchmetrics: `tweedie_deviance_score`": tweedie_deviance_score(
        prediction, target, power=1.5
    ),
    "without the term of the target and the 2, by hand": kernel.mean(),
    "**negative binomial, mean 5, dispersion 0.5, count 3**": "",
    f"{scipy}: `-nbinom.logpmf(3, 2, 2 / 7)`": -nbinom.logpmf(3, 2, 2 / 7),
    "torch: `NegativeBinomial(2, probs=5 / 7)`": -NegativeBinomial(
        2.0, probs=torch.tensor(5 / 7)
    ).log_prob(torch.tensor(3.0)),
    "torch: `NegativeBinomial(2, probs=2 / 7)`, a mean of 0.8": -NegativeBinomial(
        2.0, probs=torch.tensor(2 / 7)
    ).log_prob(torch.tensor(3.0)),
    "**Charbonnier of 1, 2, 3 against 1.5, 1, 5**": "",
    "eps 0.001, by hand": (error**2 + 1e-6).sqrt().mean(),
    'kornia: `charbonnier_loss(..., "mean")`, eps 1, minus 1': charbonnier_loss(
        prediction, target, "mean"
    ),
    "**log-cosh of an error of 100, float32**": "",
    "torchmetrics: `log_cosh_error`": log_cosh_error(
        torch.tensor([100.0]), torch.tensor([0.0])
    ),
    "100 − ln 2": 100 - torch.tensor(2.0).log(),
}
print("| library and call | value |")
print("|---|---|")
for name, value in table.items():
    print(f"| {name} | {value if value == '' else format(float(value), '.4f')} |")
