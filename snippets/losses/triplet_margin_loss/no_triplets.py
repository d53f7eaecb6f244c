import torch
from torch import nn

embeddings = torch.tensor([[0.0], [1.0], [5.0]], requires_grad=True)
nothing = torch.tensor([], dtype=torch.long)  # what mining found in this batch

print(
    nn.TripletMarginLoss()(
        embeddings[nothing], embeddings[nothing], embeddings[nothing]
    )
)
