import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(2, 4, 3)  # samples, frames, classes
labels = torch.tensor([[1, 2], [1, 0]])  # padded with 0, the blank
lengths = torch.tensor([4, 4]), (labels != 0).sum(dim=1)

log_probabilities = logits.log_softmax(-1).transpose(0, 1)
each = nn.CTCLoss(reduction="none")
print("as Keras:  ", each(log_probabilities, labels, *lengths).mean())
print("mean:      ", nn.CTCLoss()(log_probabilities, labels, *lengths))
print("of logits: ", each(logits.transpose(0, 1), labels, *lengths).mean())
