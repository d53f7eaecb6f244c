import torch
from matplotlib import pyplot as plt

factors = torch.logspace(-12, 4, 161, dtype=torch.float64)
figure, axes = plt.subplots()
for optimizer_class, style in ((torch.optim.SGD, "-"), (torch.optim.Adam, "--")):
    lengths = []
    for factor in factors:
        weight = torch.ones(1, dtype=torch.float64, requires_grad=True)
        (factor * weight).sum().backward()  # a gradient of 1, times the factor
        optimizer_class([weight], lr=0.01).step()
        lengths.append(1 - weight.item())
    axes.loglog(factors, lengths, linestyle=style, label=optimizer_class.__name__)
axes.set(xlabel="factor of the loss", ylabel="first step", ylim=(1e-9, 1e3))
axes.legend()
figure.set_label(
    "The length of the first step against a factor of the loss, for a gradient of 1 "
    "and a learning rate of 0.01, on logarithmic axes. With SGD it grows with the "
    "factor. With Adam it is 0.01 for factors far above eps, 1e-8, and falls with the "
    "factor below it."
)
plt.show()
