import torch
from torch import nn

logits = torch.tensor([[3.0, -1.0, 1.0], [0.0, 2.0, 4.0]], dtype=torch.float64)
teacher = torch.tensor([[4.0, 0.0, -1.0], [1.0, 5.0, 3.0]], dtype=torch.float64)

for temperature in (1, 10, 100, 1000):
    student = (logits / temperature).log_softmax(dim=1)
    divergence = nn.KLDivLoss(reduction="batchmean")(
        student, (teacher / temperature).softmax(dim=1)
    )
    print(
        f"temperature {temperature}: T² × KLDivLoss {temperature**2 * divergence:.4f}"
    )
centred = [values - values.mean(dim=1, keepdim=True) for values in (logits, teacher)]
print(f"half of MSELoss, centred: {nn.MSELoss()(*centred) / 2:.4f}")
