import torch
from torch import nn

log_probabilities = torch.zeros(10, 1, 5).log_softmax(
    dim=2
)  # ten frames, after pooling by four

try:
    nn.CTCLoss()(
        log_probabilities,
        torch.tensor([[1, 2, 3]]),
        torch.tensor([40]),
        torch.tensor([3]),
    )
except RuntimeError as error:
    print(f"RuntimeError: {error}")
