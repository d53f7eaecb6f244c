import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(65, 128), nn.SiLU(), nn.Linear(128, 64))
data = torch.randn(32, 64)  # stands for images, scaled to -1 to 1
alpha_bar = torch.cumprod(1 - torch.linspace(1e-4, 0.02, 1000), dim=0)

step = torch.randint(1000, (32,))  # one noise level for each sample
signal = alpha_bar[step, None]  # (32, 1)
noise = torch.randn_like(data)
noisy = signal.sqrt() * data + (1 - signal).sqrt() * noise
prediction = model(torch.cat([noisy, step[:, None] / 1000], dim=1))
loss = F.mse_loss(prediction, noise)  # the target is the noise
loss.backward()
print(f"loss {loss:.2f}, of a prediction of 0: {noise.square().mean():.2f}")
