import torch
from matplotlib import pyplot as plt

log_snr = torch.linspace(-3, 3, 241, dtype=torch.float64)
snr = 10**log_snr
figure, axes = plt.subplots()
for name, weight, style in (
    ("noise", snr, "-"),
    ("v", snr + 1, "--"),
    ("data", torch.ones_like(snr), ":"),
    ("min-SNR, γ = 5", snr.clamp(max=5), "-."),
    ("velocity", (1 + snr.sqrt()).square(), (0, (5, 1, 1, 1))),
):
    axes.plot(log_snr, weight.log10(), linestyle=style, label=name)
axes.set(xlabel="log₁₀ SNR: more noise on the left", ylabel="log₁₀ weight of the data")
axes.legend()
figure.set_label(
    "The weight of the squared error of the data against the signal-to-noise ratio, on "
    "logarithmic axes. Predicting the noise gives it the SNR, v the SNR + 1, the data "
    "itself 1, the velocity of flow matching (1 + √SNR)², and min-SNR at most 5."
)
plt.show()
