import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
column, one_hot = torch.tensor([[0], [2]]), torch.tensor([[1, 0, 0], [0, 0, 1]])

criterion = nn.MultiMarginLoss()
try:
    criterion(scores, column)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("column: ", criterion(scores, column.squeeze(1)))
print("one-hot:", criterion(scores, one_hot.argmax(dim=1)))
