import torch
from torch.nn import functional as F

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 1])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])

for label_smoothing in (-0.1, 0.0, 0.1):
    print(
        label_smoothing,
        F.linear_cross_entropy(
            features, linear_weight, target, label_smoothing=label_smoothing
        ),
    )
