import torch
from torch import nn

probabilities = torch.tensor(
    [[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]], dtype=torch.float64
)
criterion, labels = nn.CTCLoss(reduction="sum"), torch.tensor([1, 2])

log_probabilities = probabilities.log().requires_grad_()
criterion(log_probabilities, labels, (3,), (2,)).backward()

slopes = torch.zeros(
    3, dtype=torch.float64
)  # of the loss by each log-probability of the first frame, measured
for c in range(3):
    nudge = torch.zeros(3, 3, dtype=torch.float64)
    nudge[0, c] = 1e-6
    up, down = (
        criterion(probabilities.log() + sign * nudge, labels, (3,), (2,))
        for sign in (1, -1)
    )
    slopes[c] = (up - down) / 2e-6
print("torch:     ", log_probabilities.grad[0])
print("measured:  ", slopes)
print("difference:", log_probabilities.grad[0] - slopes)
