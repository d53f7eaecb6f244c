import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0, -1.0]])
teacher_logits = torch.tensor([[2.0, 1.0, -torch.inf]])  # the last class is masked
log_probabilities = logits.log_softmax(dim=1)
target = teacher_logits.log_softmax(dim=1)

criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)
print("−inf:         ", criterion(log_probabilities, target))
print("−10000:       ", criterion(log_probabilities, target.clamp(min=-1e4)))
criterion = nn.KLDivLoss(reduction="batchmean")
print("probabilities:", criterion(log_probabilities, target.exp()))
