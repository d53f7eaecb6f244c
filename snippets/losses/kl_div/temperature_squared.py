import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 0.0]], dtype=torch.float64, requires_grad=True)
teacher_logits = torch.tensor([[6.0, 3.0, -2.0]], dtype=torch.float64)
criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)

print("temperature  gradient of the first logit  times the temperature squared")
for temperature in (1.0, 4.0, 16.0, 64.0):
    target = (teacher_logits / temperature).log_softmax(dim=1)
    loss = criterion((logits / temperature).log_softmax(dim=1), target)
    (gradient,) = torch.autograd.grad(loss, logits)
    first = gradient[0, 0].item()
    print(f"{temperature:11g} {first:28.6f} {first * temperature**2:30.4f}")
print(f"limit {((1 - 3 / 3) - (6 - 7 / 3)) / 3:65.4f}")
