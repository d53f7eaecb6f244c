import torch
from torch import nn

log_probabilities = torch.tensor([[1.0, 0.0, 0.0]]).log_softmax(dim=1)
criterion = nn.KLDivLoss(reduction="batchmean")

for last in (-1.0, -200.0):  # at -200 the teacher's probability is rounded to 0
    teacher_logits = torch.tensor([[2.0, 1.0, last]], requires_grad=True)
    loss = criterion(log_probabilities, teacher_logits.softmax(dim=1))
    loss.backward()
    print(f"loss {loss.item():.4f}, gradient of the teacher {teacher_logits.grad}")
