import torch
from torch import nn

scores = torch.tensor([-7.0, 3.0])  # no distances: raw scores of a classifier
target = torch.tensor([1, -1])  # both scores have the wrong sign

print("losses:", nn.HingeEmbeddingLoss(reduction="none")(scores, target))
print("mean:  ", nn.HingeEmbeddingLoss()(scores, target))
