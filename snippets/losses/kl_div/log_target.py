import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.0, -1.0]])
teacher_logits = torch.tensor([[2.0, 1.0, -2.0]])
prediction = logits.log_softmax(dim=1)

target = teacher_logits.softmax(dim=1)
print(F.kl_div(prediction, target, reduction="batchmean"))
target = teacher_logits.log_softmax(dim=1)
print(F.kl_div(prediction, target, reduction="batchmean", log_target=True))
