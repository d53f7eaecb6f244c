import torch
from torch import nn

log_probabilities = torch.zeros(2, 2, 3).log_softmax(dim=2)
targets = torch.tensor([[1, 2], [1, 1]])
input_lengths, target_lengths = torch.tensor([2, 2]), torch.tensor([2, 2])

pairs = torch.arange(1, targets.size(1)) < target_lengths[:, None]
repeats = ((targets[:, 1:] == targets[:, :-1]) & pairs).sum(dim=1)
fits = target_lengths + repeats <= input_lengths
print(fits)
print(
    nn.CTCLoss()(
        log_probabilities[:, fits],
        targets[fits],
        input_lengths[fits],
        target_lengths[fits],
    )
)
