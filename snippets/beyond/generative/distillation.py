import torch
from torch.nn import functional as F


def distillation(logits, teacher_logits, target, temperature=2.0, alpha=0.5):
    """alpha * T² * KL(teacher || student), softened, + (1 - alpha) * cross entropy."""
    logits, teacher_logits = logits.float(), teacher_logits.detach().float()
    student = F.log_softmax(logits / temperature, dim=1)
    teacher = F.log_softmax(teacher_logits / temperature, dim=1)
    soft = F.kl_div(student, teacher, reduction="batchmean", log_target=True)
    hard = F.cross_entropy(logits, target)
    return alpha * temperature**2 * soft + (1 - alpha) * hard


teacher_logits = torch.tensor([[5.0, 2.0, -1.0], [0.0, 3.0, 1.0]], requires_grad=True)
logits = torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 0.0]], requires_grad=True)
target = torch.tensor([0, 1])
loss = distillation(logits, teacher_logits, target)
loss.backward()
print(f"loss {loss:.4f}, gradient of the student {logits.grad.norm():.4f}")
print("gradient of the teacher", teacher_logits.grad)
for alpha in (1.0, 0.0):
    alone = distillation(logits, teacher_logits, target, alpha=alpha)
    print(f"alpha {alpha}: {alone:.4f}")
