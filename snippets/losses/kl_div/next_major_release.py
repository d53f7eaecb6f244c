import warnings

import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]]).log()
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    ratio = nn.KLDivLoss(reduction="batchmean")(
        log_probabilities, target
    ) / nn.KLDivLoss()(log_probabilities, target)
print(
    f"major release {torch.__version__.split('.')[0]}: batchmean is {ratio:.0f} times mean"
)
