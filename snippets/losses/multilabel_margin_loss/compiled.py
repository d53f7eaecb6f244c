import torch
from torch import nn
from torch._decomp import decomposition_table

scores = torch.tensor([[0.0, 1.0, 0.5, -0.5]], requires_grad=True)
target = torch.tensor([[2, -1, -1, -1]])

loss = nn.MultiLabelMarginLoss()(scores, target)
print("as it is:", loss.detach(), *torch.autograd.grad(loss, scores))

replacement = decomposition_table[torch.ops.aten.multilabel_margin_loss_forward.default]
loss, _ = replacement(scores, target, 1)  # 1 stands for "mean"
print("compiled:", loss.detach(), *torch.autograd.grad(loss, scores))
