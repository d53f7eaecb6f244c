import warnings

import torch
from torch import nn

normal = torch.randn(2, 3, generator=torch.Generator().manual_seed(0))
image = torch.randn(2, 3, 4, 5, generator=torch.Generator().manual_seed(0))
probabilities, log_probabilities = normal.sigmoid(), normal.log_softmax(dim=1)
zeros, ones, signs = torch.zeros(2, 3), torch.ones(2, 3), torch.tensor([1.0, -1.0])
labels, columns = torch.tensor([0, 2]), torch.tensor([[0, -1, -1], [2, 1, -1]])
calls = [
    (nn.L1Loss, normal, zeros),
    (nn.MSELoss, normal, zeros),
    (nn.SmoothL1Loss, normal, zeros),
    (nn.HuberLoss, normal, zeros),
    (nn.BCELoss, probabilities, ones),
    (nn.BCEWithLogitsLoss, normal, ones),
    (nn.SoftMarginLoss, normal, ones),
    (nn.HingeEmbeddingLoss, normal, ones),
    (nn.KLDivLoss, log_probabilities, probabilities),
    (nn.PoissonNLLLoss, normal, ones),
    (nn.GaussianNLLLoss, normal, zeros, ones),
    (nn.MarginRankingLoss, normal, zeros, ones),
    (nn.CrossEntropyLoss, normal, labels),
    (nn.CrossEntropyLoss, image, torch.ones(2, 4, 5, dtype=torch.long)),
    (nn.NLLLoss, log_probabilities, labels),
    (nn.MultiMarginLoss, normal, labels),
    (nn.MultiLabelMarginLoss, normal, columns),
    (nn.MultiLabelSoftMarginLoss, normal, ones),
    (nn.CosineEmbeddingLoss, normal, ones, signs),
    (nn.TripletMarginLoss, normal, ones, zeros),
    (nn.TripletMarginWithDistanceLoss, normal, ones, zeros),
]

print("| loss | shape of its first argument | `mean` divides the sum by |")
print("|---|---|---|")
for loss, *arguments in calls:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # KLDivLoss warns of its mean
        divisor = loss(reduction="sum")(*arguments) / loss(reduction="mean")(*arguments)
    print(f"| `{loss.__name__}` | `{tuple(arguments[0].shape)}` | {divisor:.0f} |")
