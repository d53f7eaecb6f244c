import torch
from torch.nn import functional as F


def linear_schedule(steps=1000, start=1e-4, end=0.02):
    """The share of the signal, alpha_bar, after each step of DDPM."""
    return torch.cumprod(1 - torch.linspace(start, end, steps), dim=0)


def noise_prediction_loss(model, data, alpha_bar):
    """One random step for each sample; the model gets (noisy data, step)."""
    step = torch.randint(len(alpha_bar), data.shape[:1], device=data.device)
    signal = alpha_bar.to(data.device)[step].view(-1, *[1] * (data.dim() - 1))
    noise = torch.randn_like(data)
    noisy = signal.sqrt() * data + (1 - signal).sqrt() * noise  # in float32
    return F.mse_loss(model(noisy.to(data.dtype), step).float(), noise.float())


alpha_bar = linear_schedule()
for step in (0, 99, 499, 999):
    signal = alpha_bar[step]
    print(f"step {step}: alpha_bar {signal:.5f}, SNR {signal / (1 - signal):.2g}")

torch.manual_seed(0)
data = torch.randn(256, 3, 16, 16)
loss = noise_prediction_loss(lambda noisy, step: 0 * noisy, data, alpha_bar)
print(f"loss of a prediction of 0: {loss:.2f}")
