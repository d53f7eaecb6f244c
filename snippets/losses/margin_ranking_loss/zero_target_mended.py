import torch
from torch import nn

score1 = torch.tensor([1.0, 5.0], requires_grad=True)
score2 = torch.tensor([0.0, 0.0])
label = torch.tensor([0, 0])

loss = nn.MarginRankingLoss(margin=0.5)(score1, score2, 2 * label - 1)
loss.backward()
print(loss.detach(), score1.grad)
