import torch
from torch import nn
from torch.nn import functional as F

criterion = nn.TripletMarginLoss(margin=0.5)
untrained = F.normalize(
    torch.randn(3, 1000, 128, generator=torch.Generator().manual_seed(0)), dim=-1
)
collapsed = torch.full((3, 1000, 128), 0.3)

for name, embeddings in (("untrained", untrained), ("collapsed", collapsed)):
    print(
        f"{name}: loss {criterion(*embeddings):.2f}, mean distance {torch.pdist(embeddings[0]).mean():.2f}"
    )
