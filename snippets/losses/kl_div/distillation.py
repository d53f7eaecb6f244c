import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 0.0]], requires_grad=True)
teacher_logits = torch.tensor([[6.0, 3.0, -2.0]])
criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)

for temperature in (1.0, 4.0):
    target = (teacher_logits / temperature).log_softmax(dim=1)
    loss = criterion((logits / temperature).log_softmax(dim=1), target) * temperature**2
    (gradient,) = torch.autograd.grad(loss, logits)
    print(f"temperature {temperature:g}: target {target.exp()}")
    print(f"  loss {loss:.4f}, gradient {gradient}")
