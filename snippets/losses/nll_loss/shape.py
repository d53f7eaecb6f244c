import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the probability of the right class: it falls steeply near "
    "probability 0, then more slowly to zero at probability 1. Bottom, its gradients: "
    "with respect to the log-probability a constant minus one, with respect to the "
    "logit before LogSoftmax a straight line from minus one up to zero."
)
logit = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
logits = torch.stack([logit, torch.zeros_like(logit)], dim=1)
log_probabilities = nn.LogSoftmax(dim=1)(logits)
target = torch.zeros(201, dtype=torch.int64)
loss = nn.NLLLoss(reduction="none")(log_probabilities, target)
gradients = torch.autograd.grad(loss.sum(), [log_probabilities, logit])
probability = log_probabilities[:, 0].exp().detach()
top.plot(probability, loss.detach(), "C0")
bottom.plot(probability, gradients[0][:, 0], "C1-", label="the log-probability")
bottom.plot(probability, gradients[1], "C1--", label="the logit")
top.set(title="loss")
bottom.set(title="gradient with respect to", xlabel="probability of the right class")
bottom.legend()
plt.show()
