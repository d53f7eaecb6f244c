import torch
from torch import nn

for classes in (2, 3, 10, 100):
    logits = torch.zeros(1, classes)
    logits[0, 0] = 1000.0  # confident and right
    loss = nn.CrossEntropyLoss()(logits.softmax(dim=1), torch.tensor([0]))
    print(f"{classes} classes:", loss)
