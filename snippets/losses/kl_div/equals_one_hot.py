import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
labels = torch.tensor([0, 2])
log_probabilities = logits.log_softmax(dim=1)
target = F.one_hot(labels, 3).float()

print("KLDiv:       ", nn.KLDivLoss(reduction="batchmean")(log_probabilities, target))
print("NLL:         ", nn.NLLLoss()(log_probabilities, labels))
print("CrossEntropy:", nn.CrossEntropyLoss()(logits, labels))
