import torch
from matplotlib import pyplot as plt

log_snr = torch.linspace(-3, 3, 241, dtype=torch.float64)
snr = 10**log_snr
figure, axes = plt.subplots()
axes.semilogy(log_snr, snr, "-", label="noise")
axes.semilogy(log_snr, snr + 1, "--", label="v")
axes.semilogy(log_snr, torch.ones_like(snr), ":", label="data")
axes.semilogy(log_snr, snr.clamp(max=5), "-.", label="min-SNR, γ = 5")
axes.semilogy(
    log_snr, (1 + snr.sqrt()).square(), linestyle=(0, (5, 1, 1, 1)), label="velocity"
)
axes.set(
    xlabel="log₁₀ SNR: more noise on the left", ylabel="weight of the data's error"
)
axes.legend()
figure.set_label(
    "The weight of the squared error of the data against the signal-to-noise ratio, on "
    "logarithmic axes. Predicting the noise gives it the SNR, v the SNR + 1, the data "
    "itself 1, the velocity of flow matching (1 + √SNR)², and min-SNR at most 5."
)
plt.show()
