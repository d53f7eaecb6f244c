import torch
from torch import nn

scores = torch.tensor([-7.0, 3.0])  # not distances: logits of a classifier
target = torch.tensor([1, -1])  # both logits have the wrong sign

print("losses:", nn.HingeEmbeddingLoss(reduction="none")(scores, target))
print("SoftMarginLoss:", nn.SoftMarginLoss(reduction="none")(scores, target))
