import torch
from torch import nn

log_probabilities = torch.zeros(50, 2, 5).log_softmax(dim=2)
targets = torch.tensor([[1, 2, 3], [4, 3, 2]])  # cut to three labels

try:
    nn.CTCLoss()(
        log_probabilities, targets, torch.tensor([50, 50]), torch.tensor([5, 3])
    )
except RuntimeError as error:
    print(f"RuntimeError: {error}")
