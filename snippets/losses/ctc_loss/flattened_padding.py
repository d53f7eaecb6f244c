import torch
from torch import nn

log_probabilities = torch.zeros(5, 2, 3).log_softmax(dim=2)
padded = torch.tensor([[1, 2], [2, 0]])

try:
    nn.CTCLoss()(
        log_probabilities, padded.flatten(), torch.tensor([5, 5]), torch.tensor([2, 1])
    )
except RuntimeError as error:
    print(f"RuntimeError: {error}")
