import torch
from torch import nn

log_probabilities = torch.tensor(
    [[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]]
).log()  # in training: logits.log_softmax(dim=1)
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

criterion = nn.KLDivLoss(reduction="batchmean")
print(criterion(log_probabilities, target))
