import torch

logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

yes = 1 / (1 + torch.exp(-logits))
right = torch.where(target == 1, yes, 1 - yes)
print("probability of yes:             ", yes)
print("probability of the right answer:", right)
print("losses:                         ", -right.log())
print("mean:                           ", -right.log().mean())
