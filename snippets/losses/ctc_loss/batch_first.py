import torch
from torch import nn

log_probabilities = torch.zeros(2, 50, 5).log_softmax(
    dim=2
)  # (N, T, C), as from a batch_first model
targets = torch.tensor([[1, 2, 3], [4, 3, 2]])

try:
    nn.CTCLoss()(
        log_probabilities, targets, torch.tensor([50, 50]), torch.tensor([3, 3])
    )
except RuntimeError as error:
    print(f"RuntimeError: {error}")
