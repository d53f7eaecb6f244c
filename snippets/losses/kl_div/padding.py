import torch
from torch import nn

log_probabilities = torch.tensor([0.5, 0.25, 0.25]).log().expand(2, 4, 3)  # (N, L, C)
target = torch.tensor([0.25, 0.5, 0.25]).expand(2, 4, 3)
mask = torch.tensor([[True] * 4, [True, False, False, False]])  # False: padding

token_losses = nn.KLDivLoss(reduction="none")(log_probabilities, target).sum(dim=2)
print(token_losses[mask].mean())
