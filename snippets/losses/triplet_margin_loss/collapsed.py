import torch
from torch import nn

anchor, positive, negative = (
    torch.full((2, 4), 0.3, requires_grad=True) for _ in range(3)
)

loss = nn.TripletMarginLoss(margin=0.5)(anchor, positive, negative)
loss.backward()
print("loss:", loss.item())
print(
    "anchor:",
    anchor.grad,
    "positive:",
    positive.grad,
    "negative:",
    negative.grad,
    sep="\n",
)
