import torch
from torch.nn import functional as F


def top_k_distillation(logits, log_probabilities, indices):
    """The teacher's k largest log-probabilities, k < C; the other classes are one."""
    student = F.log_softmax(logits.float(), dim=1)
    rest = student.scatter(1, indices, -torch.inf).logsumexp(dim=1, keepdim=True)
    student = torch.cat([student.gather(1, indices), rest], dim=1)
    known = log_probabilities.detach().float()
    rest = torch.log1p(-known.exp().sum(dim=1, keepdim=True).clamp(max=1 - 1e-6))
    target = torch.cat([known, rest], dim=1)
    return F.kl_div(student, target, reduction="batchmean", log_target=True)


teacher_logits = torch.tensor([[4.0, 3.0, 1.0, 0.0, -1.0]])
logits = torch.tensor([[3.0, 2.0, 0.0, 2.0, 1.0]])
teacher = teacher_logits.log_softmax(dim=1)
known, indices = teacher.topk(2, dim=1)
student = logits.log_softmax(dim=1)
full = F.kl_div(student, teacher, reduction="batchmean", log_target=True)
print(f"all 5 classes {full:.4f}")
print(f"2 and the rest {top_k_distillation(logits, known, indices):.4f}")
