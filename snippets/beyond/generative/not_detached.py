import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
generator, discriminator = nn.Linear(4, 8), nn.Linear(8, 1)
real = torch.randn(16, 8)
for detach in (False, True):
    fake = generator(torch.randn(16, 4))
    seen = fake.detach() if detach else fake
    logits = discriminator(real), discriminator(seen)
    loss = -F.logsigmoid(logits[0]).mean() - F.logsigmoid(-logits[1]).mean()
    generator.zero_grad()
    loss.backward()
    gradient = generator.weight.grad
    print(f"detach {detach}:", "none" if gradient is None else f"{gradient.norm():.3f}")
