import torch
from torch import nn

anchor = torch.tensor([[0.0], [1.0]])
positive = torch.tensor([[1.0], [2.0]])
negative = torch.tensor([[[-0.5], [1.5], [4.0]], [[1.0], [3.5], [0.0]]])  # (2, 3, 1)

criterion = nn.TripletMarginLoss(reduction="none")
try:
    criterion(anchor, positive, negative)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

loss = criterion(anchor.unsqueeze(1), positive.unsqueeze(1), negative)
print(loss)
print("the hardest of each anchor:", loss.amax(dim=1))
