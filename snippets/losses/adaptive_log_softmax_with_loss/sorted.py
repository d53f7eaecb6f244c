import torch
from torch import nn

labels = torch.tensor([7, 7, 7, 7, 2, 2, 2, 5, 5, 0])  # as they are in the data
counts = labels.bincount(minlength=8)
order = counts.argsort(descending=True, stable=True)  # the class of each rank
rank = order.argsort()  # the rank of each class
print("ranks:", rank[labels])

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 8, cutoffs=[2, 4])
features = torch.randn(10, 16)
print(criterion(features, rank[labels]).loss.detach())
print("classes:", order[criterion.predict(features)])
