import torch
from torch import nn

log_probabilities = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.5, 0.4]]).log()
target = torch.tensor([[0.6, 0.3, 0.1], [0.2, 0.2, 0.6]])

criterion = nn.KLDivLoss(reduction="batchmean")
log_criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)
print("log_target=False, of the target:  ", criterion(log_probabilities, target))
print(
    "log_target=True, of its logarithm:", log_criterion(log_probabilities, target.log())
)
