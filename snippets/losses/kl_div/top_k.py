import torch
from torch.nn import functional as F

teacher_logits = torch.tensor([[4.0, 3.0, 1.0, 0.0, -1.0]])
logits = torch.tensor([[3.0, 2.0, 0.0, 2.0, 1.0]], requires_grad=True)
values, indices = teacher_logits.topk(2, dim=1)
target = values.log_softmax(dim=1)  # sums to one over the two classes

for name, log_probabilities in {
    "softmax over 2": logits.gather(1, indices).log_softmax(dim=1),
    "softmax over 5": logits.log_softmax(dim=1).gather(1, indices),
}.items():
    loss = F.kl_div(log_probabilities, target, reduction="batchmean", log_target=True)
    (gradient,) = torch.autograd.grad(loss, logits)
    print(f"{name}: loss {loss + 0.0:.4f}, {gradient}")
