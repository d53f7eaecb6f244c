import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

distance = (prediction - target).abs()
print("HingeEmbeddingLoss:", nn.HingeEmbeddingLoss()(distance, torch.ones(4)))
print("L1Loss:            ", nn.L1Loss()(prediction, target))
