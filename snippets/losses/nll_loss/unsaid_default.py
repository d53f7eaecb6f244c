import torch
from torch import nn

print("-100 in the text of NLLLoss:", "-100" in nn.NLLLoss.__doc__)

log_probabilities = torch.tensor([[-1.0, -0.5], [-2.0, -0.1]])
print(nn.NLLLoss()(log_probabilities, torch.tensor([0, -100])))
