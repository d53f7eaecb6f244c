import torch
from torch import nn

log_probabilities = torch.zeros(10, 2, 3).log_softmax(dim=2)
share_of_speech = torch.tensor([1.0, 0.5])

input_lengths = (share_of_speech * 10).round().long()
print(
    nn.CTCLoss()(
        log_probabilities, torch.tensor([1, 2, 2]), input_lengths, torch.tensor([2, 1])
    )
)
