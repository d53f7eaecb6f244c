import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0, -1.0]])
teacher_logits = torch.tensor([[2.0, 1.0, -2.0]])
log_probabilities = logits.log_softmax(dim=1)

criterion = nn.KLDivLoss(reduction="batchmean")
print("probabilities:    ", criterion(log_probabilities, teacher_logits.softmax(dim=1)))

criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)
print(
    "log-probabilities:",
    criterion(log_probabilities, teacher_logits.log_softmax(dim=1)),
)
