import torch
from torch import nn

log_probabilities = torch.zeros(10, 2, 3).log_softmax(dim=2)
share_of_speech = torch.tensor([1.0, 0.5])  # the rest is padding

try:
    nn.CTCLoss()(
        log_probabilities,
        torch.tensor([1, 2, 2]),
        share_of_speech * 10,
        torch.tensor([2, 1]),
    )
except RuntimeError as error:
    print(f"RuntimeError: {error}")
