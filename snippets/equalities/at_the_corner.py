import torch
from torch import nn

scores = torch.tensor([[2.0, 1.0]], requires_grad=True)  # a lead of exactly the margin

multi = nn.MultiMarginLoss()(scores, torch.tensor([0]))
ranking = (
    nn.MarginRankingLoss(margin=1.0)(scores[:, 0], scores[:, 1], torch.tensor([1])) / 2
)
print("losses:", multi.item(), ranking.item())
print("MultiMarginLoss, gradient:  ", *torch.autograd.grad(multi, scores))
print("MarginRankingLoss, gradient:", *torch.autograd.grad(ranking, scores))
