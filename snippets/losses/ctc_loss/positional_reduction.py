import torch
from torch import nn

log_probabilities = torch.zeros(5, 2, 3).log_softmax(dim=2)
arguments = log_probabilities, torch.tensor([1, 2, 2]), (5, 5), (2, 1)

try:
    nn.CTCLoss("sum")(*arguments)  # meant as reduction, taken as blank
except TypeError as error:
    print("TypeError:", str(error).partition(" - ")[0])

print(nn.CTCLoss(reduction="sum")(*arguments))
