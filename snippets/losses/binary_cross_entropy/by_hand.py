import torch

probabilities = torch.tensor([0.9, 0.2, 0.5, 0.1])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

right = torch.where(target == 1, probabilities, 1 - probabilities)
print("probability of the right answer:", right)
print("losses:                         ", -right.log())
print("mean:                           ", -right.log().mean())
