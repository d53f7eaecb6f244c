import torch
from torch import nn

anchor = torch.zeros(1, 4, requires_grad=True)
positive = torch.zeros(1, 4)  # equal to the anchor
negative = torch.tensor([[0.6, 0.0, 0.0, 0.0]])

for eps in (1e-6, 0.0):
    loss = nn.TripletMarginLoss(eps=eps)(anchor, positive, negative)
    (gradient,) = torch.autograd.grad(loss, anchor)
    print(f"eps={eps:g}:", gradient)
