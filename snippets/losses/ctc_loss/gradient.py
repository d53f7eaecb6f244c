import torch
from torch import nn
from torch.nn import functional as F

probabilities = torch.tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]])
logits = probabilities.log().requires_grad_()
log_probabilities = logits.log_softmax(dim=1)
criterion = nn.CTCLoss(reduction="sum")
criterion(log_probabilities, torch.tensor([1, 2]), (3,), (2,)).backward()
print("autograd:", logits.grad, sep="\n")

# ab-, a-b, -ab, aab, abb
paths = torch.tensor([[1, 2, 0], [1, 0, 2], [0, 1, 2], [1, 1, 2], [1, 2, 2]])
shares = probabilities[torch.arange(3), paths].prod(dim=1)
shares /= shares.sum()
occupancy = (shares[:, None, None] * F.one_hot(paths, 3)).sum(dim=0)
print("formula:", probabilities - occupancy, sep="\n")
