import torch
from torch import nn

embeddings = torch.tensor([[0.0], [1.0], [5.0]], requires_grad=True)
nothing = torch.tensor([], dtype=torch.long)  # what mining found in this batch
triplet = [embeddings[nothing]] * 3

print("mean:", nn.TripletMarginLoss()(*triplet))
total = nn.TripletMarginLoss(reduction="sum")(*triplet)
print("sum / max(count, 1):", total / max(len(nothing), 1))
