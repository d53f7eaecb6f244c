import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0, -torch.inf]])  # the last class is ruled out
target = torch.tensor([[0.7, 0.3, 0.0]])
log_probabilities = logits.log_softmax(dim=1)
criterion = nn.KLDivLoss(reduction="batchmean")

print("with −inf:  ", criterion(log_probabilities, target))
print("with −10000:", criterion(log_probabilities.clamp(min=-1e4), target))
print(
    "with −inf, target not zero:",
    criterion(log_probabilities, torch.tensor([[0.7, 0.2, 0.1]])),
)
