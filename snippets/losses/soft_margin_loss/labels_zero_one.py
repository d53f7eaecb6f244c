import torch
from torch import nn

logits = torch.tensor([-5.0, 0.0, 5.0], requires_grad=True)
labels = torch.tensor([0, 0, 0], dtype=torch.uint8)  # three times no

for target in (labels.float(), 2 * labels.float() - 1):
    loss = nn.SoftMarginLoss(reduction="none")(logits, target)
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(f"target {target[0]:g}:", loss.detach(), gradient)
print("without float():", 2 * labels - 1)
