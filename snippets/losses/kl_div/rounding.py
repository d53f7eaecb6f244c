import torch
from torch import nn

logits = torch.tensor([[4.125, 1.5, -4.0]], dtype=torch.bfloat16)
teacher_logits = torch.tensor([[4.0, 1.5, -4.0]], dtype=torch.bfloat16)
criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)

for dtype in (torch.bfloat16, torch.float32):
    target = teacher_logits.to(dtype).log_softmax(dim=1)
    print(criterion(logits.to(dtype).log_softmax(dim=1), target))
