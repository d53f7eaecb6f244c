import torch
from torch.nn import functional as F

torch.manual_seed(0)
teacher_logits, labels = torch.randn(64, 10), torch.randint(10, (64,))
logits = torch.randn(64, 10, requires_grad=True)  # of the student
temperature, share = 2.0, 0.9

log_probabilities = (logits / temperature).log_softmax(dim=1)
target = (teacher_logits / temperature).log_softmax(dim=1)
soft = F.kl_div(log_probabilities, target, reduction="batchmean", log_target=True)
hard = F.cross_entropy(logits, labels)  # at temperature 1
loss = share * temperature**2 * soft + (1 - share) * hard
loss.backward()
print(f"soft {soft * temperature**2:.4f}, hard {hard:.4f}, loss {loss:.4f}")
