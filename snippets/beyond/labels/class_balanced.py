import torch
from torch import nn


def class_balanced_weights(counts, beta=0.999):
    """1 / effective number of samples of each class, scaled to a mean of 1.

    The effective number is (1 - beta^n) / (1 - beta). A class without a sample has 0.
    """
    counts = torch.as_tensor(counts, dtype=torch.float64)
    log_beta = torch.tensor(beta, dtype=torch.float64).log()
    inverse = -1 / torch.expm1(counts.clamp(min=1) * log_beta)
    weights = inverse * (counts > 0)
    return (weights / weights.mean()).float()


counts = torch.tensor([5000, 500, 50])  # of the training set: target.bincount()
for beta in (0.0, 0.99, 0.999, 0.9999, 0.999999):
    weights = class_balanced_weights(counts, beta)
    print(f"beta {beta:<8}", " ".join(f"{weight:.4f}" for weight in weights.tolist()))
criterion = nn.CrossEntropyLoss(weight=weights)
