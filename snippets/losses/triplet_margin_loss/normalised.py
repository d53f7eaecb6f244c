import torch
from torch import nn
from torch.nn import functional as F

# anchor, positive, negative
embeddings = torch.tensor([[[3.0, 0.0]], [[4.0, 3.0]], [[4.0, -3.2]]])

criterion = nn.TripletMarginLoss(margin=0.5)
for scale in (0.1, 1.0, 10.0):
    plain = criterion(*scale * embeddings)
    normalised = criterion(*F.normalize(scale * embeddings, dim=-1))
    print(f"scale {scale:4}: {plain:.4f} as it is, {normalised:.4f} normalised")
