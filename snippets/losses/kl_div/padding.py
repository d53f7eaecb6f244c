import torch
from torch import nn

log_probabilities = torch.tensor([0.5, 0.25, 0.25]).log().expand(2, 4, 3)  # (N, L, C)
target = torch.tensor([0.25, 0.5, 0.25]).expand(2, 4, 3)
mask = torch.tensor(
    [[True, True, True, True], [True, False, False, False]]
)  # the rest is padding

of_each_token = nn.KLDivLoss(reduction="none")(log_probabilities, target).sum(dim=2)
print(of_each_token[mask].mean())
