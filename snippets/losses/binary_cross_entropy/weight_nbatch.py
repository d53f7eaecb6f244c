import torch
from torch import nn

text = " ".join(nn.BCELoss.__doc__.split())
start = text.index("a manual rescaling weight")
print(text[start : text.index("size_average", start)].strip())

probabilities, target = torch.full((2, 4), 0.5), torch.ones(2, 4)  # a batch of 2, 4 labels
try:
    nn.BCELoss(weight=torch.tensor([1.0, 10.0]))(probabilities, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
