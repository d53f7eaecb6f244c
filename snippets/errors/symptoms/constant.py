import math

import torch
from torch import nn
from torch.nn import functional as F

print("ln C:", {C: round(math.log(C), 3) for C in (2, 3, 10)})
torch.manual_seed(0)
features, labels = torch.randn(6, 4), torch.tensor([0, 1, 2, 0, 1, 2])
for bias in (-9.0, 0.0):  # all units of the hidden layer are 0, or not
    hidden = nn.Linear(4, 8)
    nn.init.constant_(hidden.bias, bias)
    logits = nn.Linear(8, 3)(hidden(features).relu())
    print(f"logits differ between samples by {logits.std(dim=0).max():.2f}")
confident = 20.0 * F.one_hot(labels)
for logits in (confident.softmax(dim=1), confident):
    total, loss = logits.sum(dim=1)[0], F.cross_entropy(logits, labels)
    print(f"a row of logits sums to {total:.2f}, loss of a perfect model: {loss:.2f}")
for spread in (0.0, 1.0):
    anchor, negative = spread * torch.randn(2, 5, 2)
    loss = F.triplet_margin_loss(anchor, anchor, negative)
    print(f"spread of the embeddings {anchor.std():.2f}, triplet loss {loss:.2f}")
