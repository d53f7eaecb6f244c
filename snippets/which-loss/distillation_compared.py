import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 0.0]], requires_grad=True)
teacher_logits = torch.tensor([[6.0, 3.0, -2.0]])
criterion = nn.KLDivLoss(reduction="batchmean")
temperature = 4.0
log_probabilities = (logits / temperature).log_softmax(dim=1)
target = (teacher_logits / temperature).softmax(dim=1)

losses = {
    "right": criterion(log_probabilities, target) * temperature**2,
    "without temperature**2": criterion(log_probabilities, target),
    "teacher without temperature": criterion(
        log_probabilities, teacher_logits.softmax(dim=1)
    )
    * temperature**2,
    "without logarithm": criterion(log_probabilities.exp(), target) * temperature**2,
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, logits, retain_graph=True)
    print(f"{name}: loss {loss:.4f}, gradient {gradient}")
