import torch
from torch import nn
from torch.distributions import Bernoulli

probabilities = torch.tensor([0.9, 0.2, 0.5, 0.1])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
of_both_answers = torch.stack([1 - probabilities, probabilities], dim=1)

print("BCELoss:                  ", nn.BCELoss()(probabilities, target))
print(
    "BCEWithLogitsLoss, logits:", nn.BCEWithLogitsLoss()(probabilities.logit(), target)
)
print("NLLLoss, two classes:     ", nn.NLLLoss()(of_both_answers.log(), target.long()))
print("Bernoulli likelihood:     ", -Bernoulli(probabilities).log_prob(target).mean())
