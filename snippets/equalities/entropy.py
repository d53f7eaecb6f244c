import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([[0.7, 0.2, 0.1], [0.0, 0.4, 0.6]])

divergence = nn.KLDivLoss(reduction="batchmean")(logits.log_softmax(dim=1), target)
entropy = torch.special.entr(target).sum(dim=1).mean()
print(f"KLDivLoss {divergence:.4f} + entropy {entropy:.4f}", end=" ")
print(f"= {divergence + entropy:.4f}")
print(f"CrossEntropyLoss: {nn.CrossEntropyLoss()(logits, target):.4f}")
