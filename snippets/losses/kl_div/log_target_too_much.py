import torch
from torch import nn

target = torch.tensor([[0.25, 0.5, 0.25]])
log_probabilities = target.log()  # the model is right: the loss must be zero

print(nn.KLDivLoss(reduction="batchmean", log_target=True)(log_probabilities, target))
