import torch
from torch import nn

scores = torch.tensor(
    [[2.0, 0.5, -1.0, 1.8]]
)  # the labels 0 and 3 are ahead by more than 1
multi_hot = torch.tensor([[1, 0, 0, 1]])

criterion = nn.MultiLabelMarginLoss()
print("multi-hot:            ", criterion(scores, multi_hot))
print("indices 1, 0, 0, 1:   ", criterion(scores, torch.tensor([[1, 0, 0, 1]])))
print("indices 0, 3, padded: ", criterion(scores, torch.tensor([[0, 3, -1, -1]])))
