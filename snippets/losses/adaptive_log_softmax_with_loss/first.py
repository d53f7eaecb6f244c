import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(
    in_features=2, n_classes=4, cutoffs=[2], div_value=2.0
)
criterion.load_state_dict(
    {
        "head.weight": torch.tensor(
            [[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]
        ),  # class 0, class 1, the cluster
        "tail.0.0.weight": torch.tensor([[1.0, 1.0]]),  # two features to one
        "tail.0.1.weight": torch.tensor([[1.0], [0.0]]),  # class 2, class 3
    }
)

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
target = torch.tensor([0, 2])
print(criterion(features, target))
