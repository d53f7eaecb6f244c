import math

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
image_encoder, text_encoder = nn.Linear(1024, 512), nn.Linear(768, 512)
log_scale = nn.Parameter(torch.tensor(math.log(1 / 0.07)))  # a learned temperature
images, texts = torch.randn(128, 1024), torch.randn(128, 768)  # row i belongs to row i

image = F.normalize(image_encoder(images), dim=1)
text = F.normalize(text_encoder(texts), dim=1)
logits = log_scale.exp() * image @ text.T  # (128, 128): all cosines, scaled
target = torch.arange(128)  # the row number
loss = (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2
loss.backward()
log_scale.data.clamp_(max=math.log(100))  # after each optimizer.step()
print(f"loss {loss:.2f}, ln 128 = {math.log(128):.2f}")
