import torch
from torch import nn

score1 = torch.tensor([1.0, 1.5], requires_grad=True)
score2 = torch.tensor([0.5, 1.0])  # each pair is in order by exactly the margin
target = torch.tensor([1, 1])

loss = nn.MarginRankingLoss(margin=0.5)(score1, score2, target)
loss.backward()
print(loss.detach(), score1.grad)
