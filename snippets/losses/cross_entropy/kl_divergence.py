import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.5, 0.3]])

divergence = nn.KLDivLoss(reduction="batchmean")(logits.log_softmax(dim=1), target)
entropy = -(target * target.log()).sum(dim=1).mean()
print("cross entropy:       ", nn.CrossEntropyLoss()(logits, target))
print("divergence + entropy:", divergence + entropy)
