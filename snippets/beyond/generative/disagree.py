from importlib.metadata import version

import torch
from monai.losses import PatchAdversarialLoss
from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy
from torch.nn import functional as F
from torchmetrics.functional import kl_divergence
from torchmetrics.functional.regression import jensen_shannon_divergence


def halves(criterion, **options):
    loss = PatchAdversarialLoss(criterion=criterion, **options)
    return loss(real, True, True) + loss(fake, False, True)


real, fake = torch.tensor([[2.0], [-1.0]]), torch.tensor([[0.5], [-3.0]])
squares = (real - 1).square().mean() + fake.square().mean()
p, q = torch.tensor([[0.7, 0.2, 0.1]]), torch.tensor([[0.4, 0.4, 0.2]])
one, other = p[0].numpy(), q[0].numpy()
table = {
    "**discriminator**": None,
    "BCE, sum of the halves": -F.logsigmoid(real).mean() - F.logsigmoid(-fake).mean(),
    'monai `"bce"`, sum of both calls': halves("bce"),
    "hinge": F.relu(1 - real).mean() + F.relu(1 + fake).mean(),
    'monai `"hinge"`': halves("hinge"),
    "least squares, half of the sum, as in the paper": squares / 2,
    'monai `"least_squares", no_activation_leastsq=True`': halves(
        "least_squares", no_activation_leastsq=True
    ),
    'monai `"least_squares"`': halves("least_squares"),
    "**generator**": None,
    "hinge: minus the mean": -fake.mean(),
    'monai `"hinge"`, generator': PatchAdversarialLoss(criterion="hinge")(
        fake, True, False
    ),
    "**KL of p = 0.7, 0.2, 0.1 to q = 0.4, 0.4, 0.2**": None,
    "`scipy.stats.entropy(p, q)`": entropy(one, other),
    "`torchmetrics kl_divergence(p, q)`": kl_divergence(p, q),
    '`F.kl_div(q.log(), p, reduction="batchmean")`': F.kl_div(
        q.log(), p, reduction="batchmean"
    ),
    '`F.kl_div(...)`, sum / `p.numel()`, as in `"mean"`': F.kl_div(
        q.log(), p, reduction="sum"
    )
    / p.numel(),
    "swapped: `torchmetrics kl_divergence(q, p)`": kl_divergence(q, p),
    "**Jensen-Shannon of p and q**": None,
    "`torchmetrics jensen_shannon_divergence(p, q)`": jensen_shannon_divergence(p, q),
    "`scipy jensenshannon(p, q)`": jensenshannon(one, other),
    "`scipy jensenshannon(p, q, base=2) ** 2`": jensenshannon(one, other, base=2) ** 2,
}
packages = ", ".join(f"{x} {version(x)}" for x in ("monai", "torchmetrics", "scipy"))
print(f"| {packages} | loss |")
print("|---|---|")
for name, loss in table.items():
    print(f"| {name} | {'' if loss is None else format(float(loss), '.4f')} |")
