import torch
from torch import nn

logits = torch.tensor([[4.0, 0.0], [3.0, 0.0]])  # 2 samples, 2 classes
teacher_logits = torch.tensor([[2.0, 0.0], [1.0, 0.0]])
criterion = nn.KLDivLoss(reduction="batchmean")

for dim in (0, 1):
    target = teacher_logits.softmax(dim=dim)
    loss = criterion(logits.log_softmax(dim=dim), target)
    print(f"dim={dim}: loss {loss:.4f}, each sample sums to {target.sum(dim=1)}")
