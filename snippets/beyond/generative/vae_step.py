import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
encoder, decoder = nn.Linear(784, 2 * 16), nn.Linear(16, 784)
images = torch.rand(64, 784)  # between 0 and 1

mean, logvar = encoder(images).chunk(2, dim=1)
code = mean + (logvar / 2).exp() * torch.randn_like(mean)  # reparametrisation
logits = decoder(code)  # no sigmoid
reconstruction = F.binary_cross_entropy_with_logits(logits, images, reduction="sum")
kl = (mean.square() + logvar.exp() - 1 - logvar).sum() / 2
loss = (reconstruction + kl) / len(images)
loss.backward()
print(f"loss {loss:.1f}: ", end="")
print(f"reconstruction {reconstruction / 64:.1f}, KL {kl / 64:.1f}")
