import torch
from torch import nn
from torch.distributions import Bernoulli

probabilities = torch.tensor([0.9, 0.2, 0.5, 0.1])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
log_both = torch.stack([1 - probabilities, probabilities], dim=1).log()

print("BCELoss:                 ", nn.BCELoss()(probabilities, target))
loss = nn.BCEWithLogitsLoss()(probabilities.logit(), target)
print("BCEWithLogitsLoss:       ", loss)
print("NLLLoss, no and yes:     ", nn.NLLLoss()(log_both, target.long()))
print("Bernoulli log-likelihood:", Bernoulli(probabilities).log_prob(target).mean())
