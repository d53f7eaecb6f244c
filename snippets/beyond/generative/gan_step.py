import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
generator = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 16))
discriminator = nn.Sequential(nn.Linear(16, 32), nn.LeakyReLU(0.2), nn.Linear(32, 1))
g_optimizer = torch.optim.Adam(generator.parameters(), 2e-4, betas=(0.5, 0.999))
d_optimizer = torch.optim.Adam(discriminator.parameters(), 2e-4, betas=(0.5, 0.999))
real = torch.randn(64, 16)

fake = generator(torch.randn(64, 8))
logits = discriminator(real), discriminator(fake.detach())  # the generator is fixed
d_loss = -F.logsigmoid(logits[0]).mean() - F.logsigmoid(-logits[1]).mean()
d_optimizer.zero_grad()
d_loss.backward()
d_optimizer.step()

g_loss = -F.logsigmoid(discriminator(fake)).mean()  # not detached
g_optimizer.zero_grad()
g_loss.backward()  # also fills the discriminator's gradients: zero_grad() above
g_optimizer.step()
print(f"discriminator {d_loss:.2f}, generator {g_loss:.2f}")
