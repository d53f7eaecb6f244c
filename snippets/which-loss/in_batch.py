import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
texts, images = torch.randn(32, 64), torch.randn(32, 48)  # row i belongs to row i

text_model, image_model = nn.Linear(64, 16), nn.Linear(48, 16)
left = F.normalize(text_model(texts), dim=1)
right = F.normalize(image_model(images), dim=1)
logits = left @ right.T / 0.07  # (32, 32); 0.07 is the temperature
target = torch.arange(32)
print((F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2)
