import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

log_mean = torch.linspace(-2, 4, 241, dtype=torch.float64, requires_grad=True)
target, mean = torch.tensor(5.0), log_mean.exp()
losses = {
    "Poisson": mean - target * log_mean,
    "negative binomial, dispersion 0.5": 2
    * F.softplus(log_mean + torch.tensor(0.5).log())
    + target * F.softplus(-log_mean - torch.tensor(0.5).log()),
    "Tweedie, power 1.5": 2 * mean.sqrt() + 2 * target / mean.sqrt(),
}
figure, (left, right) = plt.subplots(1, 2)
for (name, loss), style in zip(losses.items(), ("-", "--", ":"), strict=True):
    (gradient,) = torch.autograd.grad(loss.sum(), log_mean, retain_graph=True)
    left.plot(log_mean.detach(), (loss - loss.min()).detach(), style, label=name)
    right.plot(log_mean.detach(), gradient, style)
left.set(title="loss, above its minimum", xlabel="log of the mean", ylim=(0, 30))
right.set(title="gradient", xlabel="log of the mean", ylim=(-8, 20))
left.legend()
figure.set_label(
    "Left, three losses of the target 5 against the logarithm of the predicted mean; "
    "all are lowest at ln 5 = 1.6. Above, Poisson rises exponentially, half of the "
    "Tweedie deviance more slowly, and the negative binomial becomes a straight line. "
    "Right, their gradients: far below the minimum, Poisson and the negative binomial "
    "tend to -5 and Tweedie falls on; above, the negative binomial stays below 2."
)
plt.show()
