import torch
from torch import nn

frames = [[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]]
probabilities = torch.tensor(frames, dtype=torch.float64)
criterion, labels = nn.CTCLoss(reduction="sum"), torch.tensor([1, 2])

log_probabilities = probabilities.log().requires_grad_()
criterion(log_probabilities, labels, (3,), (2,)).backward()

slopes = torch.zeros(3, dtype=torch.float64)  # measured, in the first frame
for c in range(3):
    step = torch.zeros(3, 3, dtype=torch.float64)
    step[0, c] = 1e-6
    up = criterion(probabilities.log() + step, labels, (3,), (2,))
    down = criterion(probabilities.log() - step, labels, (3,), (2,))
    slopes[c] = (up - down) / 2e-6
print("torch:     ", log_probabilities.grad[0])
print("measured:  ", slopes)
print("difference:", log_probabilities.grad[0] - slopes)
