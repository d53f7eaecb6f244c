import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits, teacher_logits = torch.randn(2, 8, 10, dtype=torch.float64)
for temperature in (1, 4, 100):
    student = (logits / temperature).log_softmax(dim=1)
    teacher = (teacher_logits / temperature).softmax(dim=1)
    kl = F.kl_div(student, teacher, reduction="batchmean")
    print(f"T = {temperature}: KL {kl:.5f}, T² KL {temperature**2 * kl:.5f}")
centred = [x - x.mean(dim=1, keepdim=True) for x in (logits, teacher_logits)]
print(f"half of MSELoss of the centred logits: {F.mse_loss(*centred) / 2:.5f}")
