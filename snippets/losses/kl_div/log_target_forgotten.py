import torch
from torch.nn import functional as F

log_probabilities = torch.tensor([[0.5, 0.25, 0.25]]).log()
target = torch.tensor([[0.25, 0.5, 0.25]]).log()

print(F.kl_div(log_probabilities, target, reduction="batchmean"))
print(F.kl_div(log_probabilities, target, reduction="batchmean", log_target=True))
