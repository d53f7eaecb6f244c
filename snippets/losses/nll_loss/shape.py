import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the probability of the right class: it falls steeply from 5 near probability 0, then more "
    "slowly to zero at probability 1. Right, its gradients: by the log-probability a constant minus one, by the score "
    "before LogSoftmax a straight line from minus one at probability 0 up to zero at probability 1."
)
score = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
log_probabilities = nn.LogSoftmax(dim=1)(torch.stack([score, torch.zeros_like(score)], dim=1))
loss = nn.NLLLoss(reduction="none")(log_probabilities, torch.zeros(201, dtype=torch.long))
by_log_probability, by_score = torch.autograd.grad(loss.sum(), [log_probabilities, score])
probability = log_probabilities[:, 0].exp().detach()
left.plot(probability, loss.detach(), "C0")
right.plot(probability, by_log_probability[:, 0], "C1-", label="by the log-probability")
right.plot(probability, by_score, "C1--", label="by the score")
left.set(title="loss", xlabel="probability of the right class")
right.set(title="gradient", xlabel="probability of the right class")
right.legend()
plt.show()
