import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
encoder = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 16))
anchor = torch.randn(32, 64)  # the features of 32 samples, float32
positive = anchor + torch.randn(32, 64)  # other samples of the same classes
negative = torch.randn(32, 64)  # samples of other classes

criterion = nn.TripletMarginLoss(margin=0.5)
embeddings = [F.normalize(encoder(x), dim=1) for x in (anchor, positive, negative)]
loss = criterion(*embeddings)  # three tensors of shape (32, 16)
loss.backward()
print(loss)
