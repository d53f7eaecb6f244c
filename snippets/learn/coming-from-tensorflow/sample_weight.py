import torch
from torch import nn

labels = torch.tensor([1, 2])
probabilities = torch.tensor([[0.05, 0.95, 0.0], [0.1, 0.8, 0.1]])
sample_weight = torch.tensor([0.3, 0.7])

losses = nn.NLLLoss(reduction="none")(torch.log(probabilities), labels)
print("losses:               ", losses)
print("divided by the count: ", (losses * sample_weight).mean())
