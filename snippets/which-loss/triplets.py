import torch
from torch import nn

torch.manual_seed(0)
anchor = torch.randn(64, 16)
positive = anchor + 0.5 * torch.randn(64, 16)  # another view of the same thing
negative = torch.randn(64, 16)

model = nn.Linear(16, 4)  # the embedding
criterion = nn.TripletMarginLoss(margin=1.0)
print(criterion(model(anchor), model(positive), model(negative)))
