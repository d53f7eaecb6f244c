import warnings

import torch
from torch import nn

normal = torch.randn(2, 3, generator=torch.Generator().manual_seed(0))
image = torch.randn(2, 3, 4, 5, generator=torch.Generator().manual_seed(0))
probabilities, log_probabilities = normal.sigmoid(), normal.log_softmax(dim=1)
zeros, ones, signs = torch.zeros(2, 3), torch.ones(2, 3), torch.tensor([1.0, -1.0])
labels, columns = torch.tensor([0, 2]), torch.tensor([[0, -1, -1], [2, 1, -1]])
calls = [  # losses that are called alike, and their arguments
    ("L1Loss MSELoss SmoothL1Loss HuberLoss", normal, zeros),
    ("BCELoss", probabilities, ones),
    ("BCEWithLogitsLoss SoftMarginLoss HingeEmbeddingLoss", normal, ones),
    ("KLDivLoss", log_probabilities, probabilities),
    ("PoissonNLLLoss", normal, ones),
    ("GaussianNLLLoss MarginRankingLoss", normal, zeros, ones),
    ("CrossEntropyLoss", normal, labels),
    ("CrossEntropyLoss", image, torch.ones(2, 4, 5, dtype=torch.long)),
    ("NLLLoss", log_probabilities, labels),
    ("MultiMarginLoss", normal, labels),
    ("MultiLabelMarginLoss", normal, columns),
    ("MultiLabelSoftMarginLoss", normal, ones),
    ("CosineEmbeddingLoss", normal, ones, signs),
    ("TripletMarginLoss TripletMarginWithDistanceLoss", normal, ones, zeros),
]

print("| loss | shape of its first argument | `mean` divides the sum by |")
print("|---|---|---|")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # KLDivLoss warns of its mean
    for names, *arguments in calls:
        shape = tuple(arguments[0].shape)
        for name in names.split():
            total, mean = (getattr(nn, name)(reduction=how) for how in ("sum", "mean"))
            divisor = total(*arguments) / mean(*arguments)
            print(f"| `{name}` | `{shape}` | {divisor:.0f} |")
