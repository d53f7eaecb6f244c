import torch
from torch import nn
from torch.distributions import Normal

prediction, target = torch.tensor([1.0, 2.5, 4.0]), torch.tensor([2.0, 2.5, 4 + 2**-9])
variance = torch.tensor([1.0, 0.25, 2**-24])  # the last is below eps

for full in (False, True):
    criterion = nn.GaussianNLLLoss(full=full, reduction="none")
    print(f"full={full}:", criterion(prediction, target, variance))
print("Normal:", -Normal(prediction, variance.sqrt()).log_prob(target))
clamped = variance.clamp(min=1e-6)
print("Normal, clamped:", -Normal(prediction, clamped.sqrt()).log_prob(target))
