import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
layer, inputs, target = nn.Linear(16, 4), torch.randn(8, 16), torch.zeros(8).long()

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = layer(inputs)
    inside = F.cross_entropy(logits, target)
outside = F.cross_entropy(logits, target)
print("logits", logits.dtype)
print("loss inside", inside.dtype)
print("loss outside", outside.dtype)
inside.backward()  # outside of autocast, too
print("gradient of the weight", layer.weight.grad.dtype)
