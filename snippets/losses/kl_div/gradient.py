import torch
from torch import nn

log_probabilities = (
    torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]]).log().requires_grad_()
)
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

nn.KLDivLoss(reduction="batchmean")(log_probabilities, target).backward()
print("autograd:", log_probabilities.grad + 0.0)  # + 0.0: no minus zero
print("formula: ", -target / 2 + 0.0)
