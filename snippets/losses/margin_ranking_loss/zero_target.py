import torch
from torch import nn

score1 = torch.tensor([1.0, 5.0], requires_grad=True)
score2 = torch.tensor([0.0, 0.0])
label = torch.tensor([0, 0], dtype=torch.uint8)  # 0: the second is better

criterion = nn.MarginRankingLoss(margin=0.5)
for target in (label, 2 * label.long() - 1):  # long(), because uint8 has no -1
    loss = criterion(score1, score2, target)
    (gradient,) = torch.autograd.grad(loss, score1)
    print(f"target {target.tolist()}: loss {loss:.2f}, gradient {gradient.tolist()}")
