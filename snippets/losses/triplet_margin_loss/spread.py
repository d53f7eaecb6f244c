import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
untrained = F.normalize(torch.randn(3, 1000, 128), dim=-1)
collapsed = torch.full((3, 1000, 128), 0.3)

criterion = nn.TripletMarginLoss(margin=0.5)
for name, embeddings in (("untrained", untrained), ("collapsed", collapsed)):
    distance = torch.pdist(embeddings[0]).mean()
    print(f"{name}: loss {criterion(*embeddings):.2f}, mean distance {distance:.2f}")
