import torch
from torch import nn

score1 = torch.tensor([2.0, 0.5, 1.0, 3.0], requires_grad=True)
score2 = torch.tensor([1.0, 1.5, 0.75, 1.0], requires_grad=True)
target = torch.tensor([1, 1, 1, -1])

nn.MarginRankingLoss(margin=0.5)(score1, score2, target).backward()
print("autograd, first score: ", score1.grad + 0.0)  # + 0.0 makes -0.0 print as 0.0
print("autograd, second score:", score2.grad + 0.0)

within = -target * (score1 - score2) + 0.5 >= 0  # not in order by the margin
print("formula, first score:  ", -target * within / 4)
