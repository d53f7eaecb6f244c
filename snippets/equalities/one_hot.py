import torch
from torch import nn

log_probabilities = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.5, 0.4]]).log()
target = torch.tensor([0, 2])
one_hot = nn.functional.one_hot(target, num_classes=3).float()

print("KLDivLoss:", nn.KLDivLoss(reduction="batchmean")(log_probabilities, one_hot))
print("NLLLoss:  ", nn.NLLLoss()(log_probabilities, target))
