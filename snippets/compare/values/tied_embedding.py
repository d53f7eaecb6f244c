import math

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
classes, width = 5000, 128
tokens = torch.randint(classes, (256,))
hidden = F.layer_norm(torch.randn(256, width), (width,))
print(f"ln C:           {math.log(classes):.2f}")
for name, weight in (
    ("linear layer", nn.Linear(width, classes).weight),
    ("tied embedding", nn.Embedding(classes, width).weight),
):
    loss = F.cross_entropy(hidden @ weight.T, tokens)
    print(f"{name + ':':15} {loss:.2f}")
