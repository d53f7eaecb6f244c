import torch
from torch import nn
from torch.nn import functional as F

log_probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]]).log()
labels = torch.tensor([1, 0])
criterion = nn.KLDivLoss(reduction="batchmean")

for target in (labels, F.one_hot(labels, 3)):
    try:
        criterion(log_probabilities, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

print("NLLLoss:  ", nn.NLLLoss()(log_probabilities, labels))
print("KLDivLoss:", criterion(log_probabilities, F.one_hot(labels, 3).float()))
