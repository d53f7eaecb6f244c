import torch
from torch import nn

score1 = torch.tensor([1.0, 5.0], requires_grad=True)
score2 = torch.tensor([0.0, 0.0])
label = torch.tensor([0, 0], dtype=torch.uint8)

target = 2 * label.long() - 1  # long(), because uint8 has no -1
loss = nn.MarginRankingLoss(margin=0.5)(score1, score2, target)
loss.backward()
print(loss.detach(), score1.grad)
