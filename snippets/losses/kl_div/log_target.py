import torch
from torch import nn

scores = torch.tensor([[1.0, 0.0, -1.0]])
teacher_scores = torch.tensor([[2.0, 1.0, -2.0]])
log_probabilities = scores.log_softmax(dim=1)

criterion = nn.KLDivLoss(reduction="batchmean")
print("probabilities:    ", criterion(log_probabilities, teacher_scores.softmax(dim=1)))

criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)
print("log-probabilities:", criterion(log_probabilities, teacher_scores.log_softmax(dim=1)))
