import torch
from torch import nn


def gradient_penalty(critic, real, fake):
    """Mean of (norm - 1)² of the critic's gradient, between real and generated."""
    real, fake = real.detach().float(), fake.detach().float()
    share = torch.rand_like(real.flatten(1)[:, 0])  # one for each sample
    share = share.view(-1, *[1] * (real.dim() - 1))
    mixed = (share * real + (1 - share) * fake).requires_grad_()
    with torch.autocast(real.device.type, enabled=False):
        scores = critic(mixed)
    (gradient,) = torch.autograd.grad(scores.sum(), mixed, create_graph=True)
    norm = gradient.flatten(1).norm(dim=1)  # over all dimensions but the batch
    return (norm - 1).square().mean()


torch.manual_seed(0)
critic = nn.Sequential(nn.Flatten(), nn.Linear(192, 32), nn.ReLU(), nn.Linear(32, 1))
real, fake = torch.randn(16, 3, 8, 8), torch.randn(16, 3, 8, 8)
distance = critic(real).mean() - critic(fake).mean()
penalty = gradient_penalty(critic, real, fake)
loss = -distance + 10 * penalty  # of the critic
loss.backward()
print(f"distance {distance:.3f}, penalty {penalty:.3f}, loss {loss:.3f}")
print(f"loss of the generator {-critic(fake).mean():.3f}")
