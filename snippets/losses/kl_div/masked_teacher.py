import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0, -1.0]])
teacher_logits = torch.tensor([[2.0, 1.0, -torch.inf]])  # the last class is ruled out
log_probabilities = logits.log_softmax(dim=1)
log_target = teacher_logits.log_softmax(dim=1)

criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)
print("with −inf:    ", criterion(log_probabilities, log_target))
print("with −10000:  ", criterion(log_probabilities, log_target.clamp(min=-1e4)))
print(
    "probabilities:",
    nn.KLDivLoss(reduction="batchmean")(log_probabilities, log_target.exp()),
)
