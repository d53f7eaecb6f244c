import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the probability of the right class: it falls steeply from 5 near probability 0, then more "
    "slowly to zero at probability 1. Right, its gradients: by the log-probability a constant minus one, by the logit "
    "before LogSoftmax a straight line from minus one at probability 0 up to zero at probability 1."
)
logit = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
log_probabilities = nn.LogSoftmax(dim=1)(
    torch.stack([logit, torch.zeros_like(logit)], dim=1)
)
loss = nn.NLLLoss(reduction="none")(
    log_probabilities, torch.zeros(201, dtype=torch.long)
)
by_log_probability, by_logit = torch.autograd.grad(
    loss.sum(), [log_probabilities, logit]
)
probability = log_probabilities[:, 0].exp().detach()
left.plot(probability, loss.detach(), "C0")
right.plot(probability, by_log_probability[:, 0], "C1-", label="by the log-probability")
right.plot(probability, by_logit, "C1--", label="by the logit")
left.set(title="loss", xlabel="probability of the right class")
right.set(title="gradient", xlabel="probability of the right class")
right.legend()
plt.show()
