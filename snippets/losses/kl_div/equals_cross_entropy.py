import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]], requires_grad=True)
target = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])

divergence = nn.KLDivLoss(reduction="batchmean")(logits.log_softmax(dim=1), target)
entropy = -(target * target.log()).sum(dim=1).mean()
cross_entropy = nn.CrossEntropyLoss()(logits, target)
print(f"{divergence:.4f} + {entropy:.4f} = {cross_entropy:.4f}")
for loss in (divergence, cross_entropy):
    print("gradient:", *torch.autograd.grad(loss, logits))
