import torch
from torch import nn

images, mask = torch.zeros(2, 3, 4, 4).log_softmax(1), torch.zeros(2, 4, 4).long()
criterion = nn.NLLLoss(weight=torch.tensor([1.0, 2.0]))
for log_probabilities, target in ((images, mask), (images[:, :, 0, 0], mask[:, 0, 0])):
    try:
        criterion(log_probabilities, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
print(nn.NLLLoss(weight=torch.tensor([1.0, 2.0, 0.5]))(images, mask))
