import warnings

import torch
from sklearn.metrics import log_loss

torch.manual_seed(0)
probabilities = torch.randn(1000, 3).softmax(dim=1)
labels = torch.arange(1000) % 3

for y_proba in (probabilities, probabilities.numpy()):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(f"{log_loss(labels, y_proba):.4f} of a {type(y_proba).__name__}")
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
