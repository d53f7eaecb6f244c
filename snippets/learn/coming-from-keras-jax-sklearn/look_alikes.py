import torch
from torch import nn

prediction, target = torch.tensor([2.0, 0.5]), torch.tensor([3.0, 1.0])
print("Poisson:               ", (prediction - target * prediction.log()).mean())
print("PoissonNLLLoss:        ", nn.PoissonNLLLoss()(prediction, target))

logits, signs = torch.tensor([2.0, 0.5]), torch.tensor([1.0, -1.0])
print("hinge:                 ", (1 - signs * logits).clamp(min=0).mean())
print("HingeEmbeddingLoss:    ", nn.HingeEmbeddingLoss()(logits, signs))
