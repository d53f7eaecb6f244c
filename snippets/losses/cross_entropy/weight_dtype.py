import numpy as np
import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
counts = np.array([500, 300, 200])  # samples of each class in the training set
double = torch.from_numpy(counts.sum() / (3 * counts))

for prediction, weight in (
    (logits, double),
    (logits.bfloat16(), double.float()),
    (logits, double.to(logits.dtype)),
):
    try:
        print(nn.CrossEntropyLoss(weight=weight)(prediction, torch.tensor([0, 2])))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
