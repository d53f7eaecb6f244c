import torch
from torch import nn

same = torch.full((2, 4), 0.3)  # every sample has this embedding
triplet = [same.clone().requires_grad_() for _ in range(3)]

loss = nn.TripletMarginLoss(margin=0.5)(*triplet)
loss.backward()
print("loss:", loss.item())
for name, embeddings in zip(("anchor", "positive", "negative"), triplet, strict=True):
    print(f"{name}:", embeddings.grad[0])
