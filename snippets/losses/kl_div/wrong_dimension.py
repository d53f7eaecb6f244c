import torch
from torch import nn

logits = torch.tensor([[4.0, 0.0], [3.0, 0.0]])  # 2 samples, 2 classes
teacher_logits = torch.tensor([[2.0, 0.0], [1.0, 0.0]])
criterion = nn.KLDivLoss(reduction="batchmean")

for dim in (0, 1):
    target = teacher_logits.softmax(dim=dim)
    print(f"dim={dim}:", criterion(logits.log_softmax(dim=dim), target))
    print("  sum of the probabilities of each sample:", target.sum(dim=1))
