import torch
from torch import nn

probabilities = torch.tensor(
    [[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]]
)  # of blank, a and b, in three frames
log_probabilities = probabilities.log().unsqueeze(
    1
)  # (T, N, C): three frames, one utterance, three classes
targets = torch.tensor([[1, 2]])  # "ab"

criterion = nn.CTCLoss()
print(criterion(log_probabilities, targets, torch.tensor([3]), torch.tensor([2])))
