import torch
from torch import nn

prediction, target = torch.tensor([1.0, 1.0, 1.0, 3.0]), torch.zeros(4)
criterion = nn.MSELoss()

batches = zip(prediction.split(3), target.split(3), strict=True)  # of 3 and of 1
means = [criterion(*batch).item() for batch in batches]
print("mean of the batch means:", sum(means) / len(means))
