import torch
from torch import nn

torch.manual_seed(0)
scores, labels = torch.randn(4, 3).half(), torch.tensor([0, 2, 1, 2])
log_probabilities = torch.randn(5, 1, 3).half().log_softmax(2)
sizes = torch.tensor([5]), torch.tensor([2])

calls = (
    lambda: nn.MultiMarginLoss()(scores, labels),
    lambda: nn.CTCLoss()(log_probabilities, torch.tensor([[1, 2]]), *sizes),
)
for call in calls:
    try:
        call()
    except NotImplementedError as error:
        print(f"NotImplementedError: {error}")

print(nn.MultiMarginLoss()(scores.float(), labels))
