import torch
from torch import nn

probability = torch.tensor([0.0, 1.0])
log_probabilities = torch.stack([1 - probability, probability], dim=1).log()
target = torch.tensor([1, 1])

print("BCELoss:  ", nn.BCELoss(reduction="none")(probability, target.float()))
print("NLLLoss:  ", nn.NLLLoss(reduction="none")(log_probabilities, target))
divergence = nn.KLDivLoss(reduction="none")(
    log_probabilities, nn.functional.one_hot(target).float()
)
print("KLDivLoss:", divergence.sum(dim=1))
