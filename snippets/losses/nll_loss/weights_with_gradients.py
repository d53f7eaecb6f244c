import torch
import torch.nn.functional as F

logits, ones = torch.tensor([[2.0, 0.5]]), torch.ones(2, requires_grad=True)
labels, targets = torch.tensor([0]), torch.tensor([[1.0, 0.0]])
for call in (
    lambda: F.cross_entropy(logits, labels, weight=ones),
    lambda: F.binary_cross_entropy_with_logits(logits, targets, weight=ones),
    lambda: F.binary_cross_entropy_with_logits(logits, targets, pos_weight=ones),
):
    try:
        call()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

losses = F.binary_cross_entropy_with_logits(logits, targets, reduction="none")
(losses * ones).mean().backward()
print(ones.grad)
