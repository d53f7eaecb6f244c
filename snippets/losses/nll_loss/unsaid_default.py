import torch
from torch import nn

text = " ".join(nn.NLLLoss.__doc__.split())
print("-100 in the text of NLLLoss:", "-100" in text)
start = text.index("When :attr:`size_average` is")
print(text[start : text.index(".", start)])

log_probabilities = torch.tensor([[-1.0, -0.5], [-2.0, -0.1]])
print(nn.NLLLoss()(log_probabilities, torch.tensor([0, -100])))
