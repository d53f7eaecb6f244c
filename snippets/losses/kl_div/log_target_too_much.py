import torch
from torch.nn import functional as F

target = torch.tensor([[0.25, 0.5, 0.25]])
log_probabilities = target.log()  # a perfect prediction

print(F.kl_div(log_probabilities, target, reduction="batchmean", log_target=True))
print(F.kl_div(log_probabilities, target, reduction="batchmean"))
