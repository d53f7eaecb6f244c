import torch
from torch import nn

log_probabilities = torch.zeros(5, 2, 3).log_softmax(dim=2)

try:
    nn.CTCLoss()(
        log_probabilities, torch.tensor([1, 2, 2]), (5, 5), torch.tensor([2, 1])
    )
except TypeError as error:
    print("TypeError:", str(error).splitlines()[0])
