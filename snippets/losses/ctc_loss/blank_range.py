import torch
from torch import nn

criterion = nn.CTCLoss(blank=5)  # after five characters, 0 to 4
for classes in (5, 6):
    log_probabilities = torch.zeros(50, 1, classes).log_softmax(dim=2)
    try:
        print(criterion(log_probabilities, torch.tensor([[0, 4]]), (50,), (2,)))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
