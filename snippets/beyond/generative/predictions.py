import torch
from torch.nn import functional as F


def diffusion_loss(prediction, data, noise, signal, predicts="noise", gamma=None):
    """signal: alpha_bar of each sample's step, (N, 1, ...). gamma: min-SNR."""
    data, noise, signal = data.float(), noise.float(), signal.float()
    v = signal.sqrt() * noise - (1 - signal).sqrt() * data
    target = {"noise": noise, "data": data, "v": v}[predicts]
    losses = F.mse_loss(prediction.float(), target, reduction="none")
    if gamma is not None:
        snr = signal / (1 - signal)
        weights = {
            "noise": (gamma / snr).clamp(max=1),
            "data": snr.clamp(max=gamma),
            "v": snr.clamp(max=gamma) / (snr + 1),
        }
        losses = weights[predicts] * losses
    return losses.mean()


torch.manual_seed(0)
data, noise, error = torch.randn(3, 4, 8, dtype=torch.float64)
signal = torch.tensor([[0.9]], dtype=torch.float64)  # SNR 9
a, s = signal.sqrt(), (1 - signal).sqrt()
# The same model, read in three ways: its data is off by error.
models = {
    "data": data + error,
    "noise": noise - a / s * error,
    "v": a * (noise - a / s * error) - s * (data + error),
}
for predicts, prediction in models.items():
    plain = diffusion_loss(prediction, data, noise, signal, predicts)
    clipped = diffusion_loss(prediction, data, noise, signal, predicts, gamma=5.0)
    print(f"{predicts}: loss {plain:.3f}, with min-SNR {clipped:.3f}")
