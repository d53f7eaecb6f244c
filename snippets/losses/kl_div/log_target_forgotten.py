import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.25, 0.25]]).log()
target = torch.tensor([[0.25, 0.5, 0.25]])

print(
    "logs, not said:",
    nn.KLDivLoss(reduction="batchmean")(log_probabilities, target.log()),
)
print(
    "logs, said:    ",
    nn.KLDivLoss(reduction="batchmean", log_target=True)(
        log_probabilities, target.log()
    ),
)
