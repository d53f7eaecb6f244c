import torch
from torch.nn import functional as F

logits = torch.tensor([[3.0, -3.0], [4.0, -2.0]])
for target in torch.tensor([[[1.0, -1.0]] * 2, [[1.0, 0.0]] * 2]):
    loss = F.binary_cross_entropy_with_logits(logits, target)
    print(f"BCE target from {target.min():.0f} to {target.max():.0f}, loss: {loss:.2f}")
    loss = F.cross_entropy(logits, target)
    print(f"CE  target from {target.min():.0f} to {target.max():.0f}, loss: {loss:.2f}")
for log_probabilities in (logits, logits.log_softmax(dim=1)):
    total = log_probabilities.exp().sum(dim=1).max()
    loss = F.nll_loss(log_probabilities, torch.tensor([0, 0]))
    print(f"NLL exp() of a row sums to {total:.2f}, loss: {loss:.2f}")
teacher = torch.tensor([[0.5, 0.5], [0.9, 0.1]])
for student in (logits.softmax(dim=1), logits.log_softmax(dim=1)):
    total = student.exp().sum(dim=1).max()
    loss = F.kl_div(student, teacher, reduction="batchmean")
    print(f"KL exp() of a row sums to {total:.2f}, loss: {loss:.2f}")
loss = F.gaussian_nll_loss(torch.zeros(2), torch.zeros(2), torch.full((2,), 0.01))
print(f"GaussianNLLLoss, correct: {loss:.2f}")
