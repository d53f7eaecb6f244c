import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 0.0]], dtype=torch.float64, requires_grad=True)
teacher_logits = torch.tensor([[6.0, 3.0, -2.0]], dtype=torch.float64)
criterion = nn.KLDivLoss(reduction="batchmean", log_target=True)

firsts = []
print("  T   gradient   divided by   gradient * T²")  # of the first logit
for temperature in (1, 4, 16, 64):
    target = (teacher_logits / temperature).log_softmax(dim=1)
    loss = criterion((logits / temperature).log_softmax(dim=1), target)
    first = torch.autograd.grad(loss, logits)[0][0, 0].item()
    firsts.append(first)
    print(
        f"{temperature:3} {first:10.6f} {firsts[0] / first:12.1f}"
        f" {first * temperature**2:15.4f}"
    )
print(f"limit {((1 - 3 / 3) - (6 - 7 / 3)) / 3:37.4f}")
