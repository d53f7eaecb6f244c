import math

import torch
from torch import nn

torch.manual_seed(0)
for classes in (2, 5, 1000):
    model = nn.Linear(64, classes)
    inputs, labels = torch.randn(512, 64), torch.randint(classes, (512,))
    loss = nn.CrossEntropyLoss()(model(inputs), labels)
    print(f"{classes} classes: loss {loss:.2f}, ln C {math.log(classes):.2f}")
