import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(in_features=8, n_classes=10, cutoffs=[4])
features, labels = torch.zeros(3, 8), torch.tensor([1, 5, 9])
for given, target in (
    (features[:2], labels),
    (features[:, None], labels),
    (features, labels[0]),
    (features[:, :7], labels),
):
    try:
        criterion(given, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
