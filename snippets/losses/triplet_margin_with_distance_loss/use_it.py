import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
encoder = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 16))
anchor = torch.randn(32, 64)  # the features of 32 samples, float32
positive = anchor + torch.randn(32, 64)  # other samples of the same classes
negative = torch.randn(32, 64)  # samples of other classes


def cosine_distance(x, y):  # two tensors (32, 16) to one (32,)
    return 1 - F.cosine_similarity(x, y, dim=-1)


criterion = nn.TripletMarginWithDistanceLoss(
    distance_function=cosine_distance, margin=0.5
)
loss = criterion(encoder(anchor), encoder(positive), encoder(negative))
loss.backward()
print(loss)
